import { readFileSync } from 'node:fs'
import * as language from '@plainleaf/language'
import { expect, it } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('exports what the README names', () => {
  expect(Object.keys(language).sort()).toEqual([
    'analyse',
    'applyChanges',
    'automatedReadability',
    'colemanLiau',
    'countText',
    'daleChallScore',
    'findPassive',
    'findTerms',
    'fleschKincaid',
    'fleschKincaidGrade',
    'fleschReadingEase',
    'grades',
    'isFamiliar',
    'isRare',
    'lexicalDensity',
    'medicalTerms',
    'nameResearchers',
    'onlySwapsWords',
    'rareWords',
    'readability',
    'simplify',
    'smog',
    'splitSentences',
    'standardRules',
    'syllables',
    'toBlocks',
    'verify',
    'words',
  ])
  expect(Object.keys(language).filter((name) => !readme.includes(`\`${name}`))).toEqual([])
})
