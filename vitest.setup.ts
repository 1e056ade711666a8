import fc from 'fast-check'

// The same cases on every run, so that a change and not chance decides whether the tests pass. To look further, give
// another seed: FC_SEED=$RANDOM pnpm test
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_120) })
