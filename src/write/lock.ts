/** One build of a project at a time: two would mix their pages in the same folders. */
import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Wait until no other process builds the project in `root`, and keep others waiting until the function returned is called or this process
 * ends, however it ends. `waiting` is called once if there is somebody to wait for.
 */
export async function takeLock(root: string, waiting: () => void): Promise<() => void> {
  const address = addressOf(root)
  let told = false
  for (;;) {
    const release = await listen(address)
    if (release) return release
    const holder = await holderOf(address)
    if (holder && !told) waiting()
    told ||= Boolean(holder)
    if (!holder && isFile(address)) rmSync(address, { force: true })
    await holder?.through
  }
}

/**
 * A socket, because the system closes it with its process: a lock file would outlive a build that is killed. On Linux it has a name and no file: of two builds that find
 * the file of a killed one, the later would remove that of the earlier.
 */
function addressOf(root: string): string {
  const name = `lode-${createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
}

function isFile(address: string): boolean {
  return !address.startsWith('\0') && process.platform !== 'win32'
}

/** Be the one who is waited for; nothing where somebody else is. */
function listen(address: string): Promise<(() => void) | undefined> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket.unref().on('error', () => {}))
  })
  const release = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
  }
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen(address, () => resolve(release))
    server.unref()
  })
}

/** Who holds `address`, with a promise of its end; nothing where nobody does, and a killed process left the name behind. */
function holderOf(address: string): Promise<{ through: Promise<void> } | undefined> {
  return new Promise((resolve) => {
    const socket = connect(address)
    socket.once('error', () => resolve(undefined))
    socket.once('connect', () => {
      const through = new Promise<void>((done) => socket.once('close', () => done()))
      resolve({ through })
    })
  })
}
