import { crc32 } from 'node:zlib'

const text = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`

/** A Word document of a heading and a paragraph, packed by hand: nothing in it is compressed. */
export function wordFile(heading: string, paragraph: string): Uint8Array {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${text(heading)}</w:p><w:p>${text(paragraph)}</w:p></w:body></w:document>`
  return zip('word/document.xml', Buffer.from(document))
}

function zip(path: string, content: Buffer): Uint8Array {
  const name = Buffer.from(path)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt32LE(crc32(content), 10)
  common.writeUInt32LE(content.length, 14)
  common.writeUInt32LE(content.length, 18)
  common.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, content])
  const made = Buffer.from([20, 0])
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), made, common, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
