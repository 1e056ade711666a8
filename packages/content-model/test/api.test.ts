import { expect, test } from 'vitest'

test('the public API', async () => {
  expect(Object.keys(await import('@plainleaf/content-model')).sort()).toMatchInlineSnapshot(`
    [
      "checkSource",
      "childrenOf",
      "decode",
      "defaultLimits",
      "droppedReasons",
      "fail",
      "fromMarkdown",
      "fromText",
      "healthAspects",
      "inform",
      "linkTarget",
      "markdownReader",
      "modifiedDate",
      "parseMarkdown",
      "pointAt",
      "referenceSchema",
      "sectionKinds",
      "sectionSchema",
      "sectionsOf",
      "textReader",
      "toMarkdown",
      "toText",
      "toTopic",
      "topicJsonSchema",
      "topicSchema",
      "visit",
      "warn",
    ]
  `)
})
