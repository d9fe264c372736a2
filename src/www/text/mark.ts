/** The mark: three layers, shifted along a fault, with the vein in it. */

/** Path of the layers, and of the vein, in a box of 32. */
export const layers =
  'M0 2h16.8l-1.6 6H0zM0 12h14.1l-1 4H0zM0 20h12l-1.6 6H0zM20.6 6H32v6H19zM18 16h14v4H16.9zM15.8 24H32v6H14.2z'
export const vein = 'M18.5 0H21l-8.5 32H10z'

/** As an icon within the page: a file of its own would be one more request. */
export const icon = `data:image/svg+xml,${`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><style>path{fill:#191c1d}.v{fill:#a87400}@media(prefers-color-scheme:dark){path{fill:#e3e1da}.v{fill:#d6a53a}}</style><path d='${layers}'/><path class='v' d='${vein}'/></svg>`.replace(/[#<>{}]/g, encodeURIComponent)}`
