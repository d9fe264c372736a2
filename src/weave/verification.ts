/** What the build checked, brought together for the page that says so. */
import type { VFile } from 'vfile'
import type { Derivation, NotesCheck, Verification, Waiver } from '../schema.ts'

/** What came of one authored page. */
interface Checked {
  counts: Verification['pages'][number]
  waivers: Waiver[]
  derived: Derivation[]
}

/** Add up what was checked. `rules` is the hash of the code that checks, `notes` what was recorded when notes were compared with their originals. */
export function weaveVerification(
  checked: readonly Checked[],
  pages: readonly { file: VFile; front: { page: string } }[],
  rules: string,
  notes: NotesCheck[],
): Verification {
  const raised = new Map<string, Verification['raised'][number]>()
  for (const { file, front } of pages)
    for (const { ruleId } of file.messages) {
      const key = `${front.page} ${ruleId}`
      const one = raised.get(key) ?? { page: front.page, rule: ruleId ?? '', count: 0 }
      one.count++
      raised.set(key, one)
    }
  return {
    rules,
    pages: checked.map(({ counts }) => counts).filter(({ sentences }) => sentences),
    raised: [...raised.values()],
    waivers: checked.flatMap(({ waivers }) => waivers),
    derived: checked.flatMap(({ derived }) => derived),
    notes,
  }
}
