/** Readers look for the header of a PDF in its first bytes, after what mail programs and copiers put before it. */
const headBytes = 4096

/** Where readers look for the end of a PDF (ISO 32000-2, 7.5.5), in bytes. */
const tailBytes = 1024

const endMark = '%%EOF'

/**
 * A PDF from its header to its last end mark, as readers take it: without a byte-order mark, the PJL lines of a copier
 * or padding. The others stay as they are, to the byte: they may be signed.
 */
export const trimPdf = (content: Buffer): Buffer => {
  const start = Math.max(0, content.subarray(0, headBytes).indexOf('%PDF-'))
  const end = content.lastIndexOf(endMark) + endMark.length
  const isPadded = end > start + endMark.length && content.length - end > tailBytes / 2

  return isPadded ? content.subarray(start, end) : content.subarray(start)
}

/** Whether a PDF begins and ends as one: a truncated one has no end. */
export const isWholePdf = (content: Buffer): boolean => {
  const tail = content.subarray(-tailBytes)
  return content.indexOf('%PDF-') === 0 && tail.includes(endMark) && tail.includes('xref')
}
