// Parts of wink's model that its own types leave out.

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const features: unknown
  export default features
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const load: () => { machines: unknown[] }
  export default load
}

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  interface Feature {
    list: string[]
    hash: Record<string, number>
    intrinsicSize: number
    index: number
    maxIndex: number
  }
  const core: {
    packing: { layout: Record<string, number[]>; efList: string[] }
    features: Record<string, Feature> & { lexeme: Feature; posClusters: { list: unknown[] } }
    pos: { hash: Record<string, number> }
    lexicon: unknown
    xpansions: unknown
  }
  export default core
}
