/** An e-mail address, or none at all. */
export const isAddress = (text: string): boolean => text.trim() === '' || /^[^\s@]+@[^\s@]+$/.test(text.trim());
