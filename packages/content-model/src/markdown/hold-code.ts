import type { Nodes, PhrasingContent, Root } from 'mdast'

/**
 * Makes `:code[…]` of code that backticks cannot hold where it stands: unpaired brackets in the label of a directive,
 * and `\|` in a cell (GFM 0.29, section 4.10). The tree is changed.
 */
export function holdCode(tree: Root): void {
  const walk = (node: Nodes, inCell: boolean, inLabel: boolean): void => {
    if (!('children' in node)) return
    const cell = inCell || node.type === 'tableCell'
    const label = inLabel || node.type === 'textDirective' || isLabel(node)
    node.children = node.children.map((child) => {
      walk(child, cell, label)
      const unfit =
        child.type === 'inlineCode' &&
        ((label && /[[\]]/u.test(child.value)) || (cell && child.value.includes('\\|')))
      return unfit ? toDirective(child.value) : child
    }) as never
  }
  walk(tree, false, false)
}

function isLabel(node: Nodes): boolean {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data
}

function toDirective(value: string): PhrasingContent {
  return {
    type: 'textDirective',
    name: 'code',
    attributes: {},
    children: [{ type: 'text', value }],
  }
}
