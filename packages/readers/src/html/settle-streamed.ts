import type { Element, ElementContent, Root } from 'hast'
import { attribute, elementsOf } from './element.ts'

/**
 * Puts parts of a page that were sent late where they belong. React streams them as `<div hidden id="S:1">` at the end
 * of the page and leaves `<template id="B:1">` in their place, for a script to swap: in a page saved as it was sent most
 * of the text is still there (https://github.com/facebook/react/blob/main/packages/react-dom-bindings, "completeBoundary").
 */
export function settleStreamed(tree: Root): void {
  const all = elementsOf(tree)
  const late = new Map<string, Element>()
  for (const element of all) {
    const number = /^S:([\da-f]+)$/u.exec(attribute(element, 'id') ?? '')?.[1]
    if (number && attribute(element, 'hidden') !== undefined) late.set(number, element)
  }
  if (late.size === 0) return
  for (const parent of [tree, ...all]) {
    parent.children = (parent.children as ElementContent[]).flatMap((child) => {
      if (child.type !== 'element') return [child]
      const number = /^[BP]:([\da-f]+)$/u.exec(attribute(child, 'id') ?? '')?.[1]
      const part = number === undefined ? undefined : late.get(number)
      if (child.tagName !== 'template' || !part) return [child]
      const { children } = part
      part.children = []
      return children
    })
  }
  // What has lost its place stays where it was sent.
  for (const part of late.values()) delete part.properties.hidden
}
