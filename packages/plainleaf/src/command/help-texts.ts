/** What `--help` prints after the options: an example, and what else there is to know. */
export function example(line: string, more = ''): string {
  return `\nExample:\n  ${line}\n${more}`
}

/** What each exit code means. */
export const exitCodes: string = `
Exit codes:
  0  fine                              4  output could not be written
  1  findings or inputs that failed   70  a fault of Plainleaf
  2  wrong usage or configuration    130  interrupted
`

/** That a folder holds one build. */
export const oneBuild: string = `
The folder holds what the last build made. Pages of other documents, and outputs that --to leaves out, are
removed if an earlier build wrote them: build everything at once, or give each build a folder of its own.
`

/** What a language model is given, and what is taken from it. */
export const modelHelp: string = `
With --model and --endpoint the hard sentences of summaries, and nothing else, are sent to a server that speaks the chat
completions API of OpenAI, with the key in the environment variable PLAINLEAF_API_KEY, if it is set. A wording is taken
only where it can be proved to say the same; without them nothing is sent.
`

/** How long handouts are, and what makes them shorter. */
export const handoutHelp: string = `
A handout has two pages, four in large print. Where it is too long, these are left out in turn, each with a note: a line
for notes, all lines for notes, some white space, the sources, the words to know, the pictures of numbers, the clinic's
phone beside emergency numbers, its note and web address, when it is next checked, the offer of large print, the clinic's
languages, the questions to ask, the clinic's logo and address. Without --url the sources are first printed in fewer
words, and go behind the clinic's languages. A sheet of key points first goes without sections on risks and approval. It
also goes without its licence and where its sources stand and, where the document has no key points, without sections,
from the last on. What has room after all comes back. What is still too long is an error that names the longest section.
Text is never cut and never smaller than 12 points.
`

/** What a session does and who can see it. */
export const devHelp: string = `
Open pages show an edit by themselves, with what was found in it. Only browsers on this machine can see them. A document
that cannot be read keeps its last good page. No language model is ever asked. Ctrl+C ends it, with exit code 0. The folder
holds what the session makes, as with build: outputs that --to leaves out are removed if an earlier build wrote them.
`

/** What is compared, and what the exit code says. */
export const outdatedHelp: string = `
Topics are compared by their content hash: those whose words changed are told apart from those that only moved with the
version. npm asks the registry, as .npmrc says; nothing is installed. Exit code 1 says that a topic changed, came, went, or was corrected or withdrawn.
`

/** Where a collection goes and what is asked. */
export const initHelp: string = `
On a terminal it asks for what the flags do not say. In a pnpm workspace that lists content/* a bare name becomes a folder
there; anywhere else it becomes a project of its own. A file that is there is never replaced.
`
