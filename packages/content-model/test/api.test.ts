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
      "foreignScript",
      "fromMarkdown",
      "fromRoles",
      "fromText",
      "healthAspects",
      "inform",
      "isVital",
      "linkTarget",
      "longestRoles",
      "markdownReader",
      "modifiedDate",
      "parseMarkdown",
      "plainNotice",
      "pointAt",
      "readMarker",
      "referenceSchema",
      "rolesJsonSchema",
      "saysFurniture",
      "sectionKinds",
      "sectionSchema",
      "sectionsOf",
      "textReader",
      "toMarkdown",
      "toText",
      "toTopic",
      "topicFault",
      "topicJsonSchema",
      "topicSchema",
      "visit",
      "warn",
    ]
  `)
})
