/** bcrypt reads no further: a longer key would match everything that begins like it. */
export const maxHashedBytes = 72;

/** As the reference tells a hash from a plain key: by its first characters alone. */
export const isHash = (secret: string): boolean => /^\$2[aby]\$/.test(secret);
