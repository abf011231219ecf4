// Owns: what makes links and forms of the two panes answer without a jump: the same page is asked for, and only its sheet
// is laid in. Without script they are plain links and forms.
export const inPlace: Record<string, string> = {
  'hx-boost:inherited': 'true',
  'hx-target:inherited': '.sheet',
  'hx-select:inherited': '.sheet',
  'hx-swap:inherited': 'outerHTML show:none',
}
