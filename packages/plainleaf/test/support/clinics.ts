import { folderWith } from './folder.ts'

/** A leaflet of a page. */
export const asthma = `---
title: What is asthma?
lastChecked: 2026-11-02
---

## Key points

- Asthma narrows the airways. It cannot be caught from somebody else.
- An inhaler opens them again within minutes.

## What is it?

Asthma is an illness of the airways. They swell, and less air gets through.
`
/** The profile of a clinic, whose colour is too light. */
export const riverside = `name: Riverside Clinic
phone: 020 7946 0123
brandColour: "#ffcc00"
`

/** A folder with two leaflets and two clinics, and more files where given. */
export function collection(more: Record<string, string> = {}): string {
  return folderWith({
    'topics/asthma.md': asthma,
    'topics/cough.md': asthma.replaceAll('asthma', 'a cough').replaceAll('Asthma', 'A cough'),
    'clinics/riverside.yaml': riverside,
    'clinics/hillside.yaml': 'name: Hillside Clinic\nphone: 020 7946 0456\nlargePrint: true\n',
    ...more,
  })
}
