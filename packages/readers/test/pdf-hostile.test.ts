import { deflateSync } from 'node:zlib'
import { pdfReader } from '@plainleaf/readers'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'
import { line, pdfOf, writePdf } from './pdf/write-pdf.ts'

const text = line('F', 11, 60, 700, 'Wash your hands with soap and water.')

async function ruleOf(value: Uint8Array): Promise<string | undefined> {
  const file = new VFile({ path: 'leaflet.pdf', value })
  try {
    await pdfReader.read(file)
    return undefined
  } catch (error) {
    expect(file.messages).toContain(error)
    const { ruleId, note } = error as { ruleId: string; note: string }
    expect(note).toMatch(/\.$/u)
    return ruleId
  }
}

const bytes = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0))

it('refuses what is no PDF file, an empty one and a damaged one', async () => {
  expect(await ruleOf(new Uint8Array())).toBe('file-empty')
  expect(await ruleOf(bytes('PK\x03\x04 not a PDF'))).toBe('pdf-damaged')
  expect(await ruleOf(bytes('%PDF-1.7\n'))).toBe('pdf-damaged')
  expect(await ruleOf(bytes(`%PDF-1.7\n${'\0\xff'.repeat(2000)}`))).toBe('pdf-damaged')
})

it('reads a file whose table of objects is wrong', async () => {
  const letters = String.fromCharCode(...pdfOf([text])).replace(/startxref\n\d+/u, 'startxref\n77')
  expect(await ruleOf(bytes(letters))).toBeUndefined()
})

it('never crashes on a file cut or changed anywhere', async () => {
  const whole = pdfOf([text])
  const known = new Set([undefined, 'pdf-damaged', 'pdf-no-text', 'pdf-encrypted', 'file-empty'])
  for (let at = 1; at < whole.length; at += 13) {
    expect(known).toContain(await ruleOf(whole.subarray(0, at)))
    const changed = Uint8Array.from(whole)
    changed[at] = (changed[at]! * 7 + at) % 256
    expect(known).toContain(await ruleOf(changed))
  }
})

it('asks for a copy without a password', async () => {
  const key = `<${'00'.repeat(32)}>`
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [${key} ${key}]`
  expect(
    await ruleOf(
      writePdf(
        ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
        encrypt,
      ),
    ),
  ).toBe('pdf-encrypted')
})

it('says that scanned pages need text recognition', async () => {
  const picture = '100 0 0 100 60 600 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI\n'
  expect(await ruleOf(pdfOf([picture, picture]))).toBe('pdf-no-text')
})

it('refuses more pages than any leaflet has', async () => {
  expect(await ruleOf(pdfOf(Array.from({ length: 2001 }, () => text)))).toBe('pdf-too-many-pages')
})

it('refuses a file that is too large', async () => {
  const file = new VFile({ path: 'a.pdf', value: pdfOf([text]) })
  await expect(pdfReader.read(file, { limits: { bytes: 100 } })).rejects.toMatchObject({
    ruleId: 'file-too-large',
  })
})

it('runs no script of a file and follows nothing outside it', async () => {
  const script = '/OpenAction << /S /JavaScript /JS (globalThis.pwned = true; app.alert\\(1\\)) >>'
  const annotation =
    '<< /Type /Annot /Subtype /Link /Rect [50 690 400 720] /A << /S /URI /URI (javascript:globalThis.pwned=true) >> >>'
  const launch = '/AA << /O << /S /Launch /F (calc.exe) >> >>'
  const value = pdfOf([text], {
    catalog: script,
    objects: [annotation],
    page: `/Annots [5 0 R] ${launch}`,
  })
  const topic = await pdfReader.read(new VFile({ path: 'a.pdf', value }))
  expect(JSON.stringify(topic)).not.toMatch(/javascript|calc/u)
  expect('pwned' in globalThis).toBe(false)
})

it('ends pages that refer to themselves and forms that draw themselves', async () => {
  expect(
    await ruleOf(
      writePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 9 >>']),
    ),
  ).toBe('pdf-damaged')
  const form =
    '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream'
  const value = pdfOf([`${text}/X Do\n`], {
    objects: [form],
    page: '/Resources << /Font << /F 3 0 R >> /XObject << /X 5 0 R >> >>',
  })
  expect([undefined, 'pdf-no-text']).toContain(await ruleOf(value))
})

it('refuses a small file that unpacks to a large one, and a page of a million pieces', async () => {
  const packed = deflateSync(Buffer.alloc(40_000_000, 32), { level: 9 }).toString('latin1')
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`
  expect(await ruleOf(pdfOf([text], { objects: [stream] }))).toBe('pdf-too-complex')
  const pieces = Array.from({ length: 21_000 }, (_, at) =>
    line('F', 4, (at % 100) * 6, 5 + Math.floor(at / 100) * 4, 'a'),
  )
  expect(await ruleOf(pdfOf([pieces.join('')]))).toBe('pdf-too-complex')
})
