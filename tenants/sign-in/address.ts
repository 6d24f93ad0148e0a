const form = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]{2,}$/

/** An address as accounts keep it. */
export const normalizeAddress = (text: string): string => text.trim().toLowerCase()

/** Whether it is one address, whole, of a bearable length (RFC 5321, 4.5.3.1). */
export const isAddress = (text: string): boolean => text.length <= 254 && form.test(text)
