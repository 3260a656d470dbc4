import { z } from "zod"

/** Finnish, Swedish, English, Northern Sámi, Inari Sámi, Skolt Sámi (ISO 639). */
export const languages = ["fi", "sv", "en", "se", "smn", "sms"] as const
export const language = z.enum(languages)
/** A language of texts (ISO 639). The library's own sentences are complete in `fi` and `en`; elsewhere the Finnish one stands, marked `[fi]`. */
export type Language = z.infer<typeof language>

/** The longest official text that an event holds itself, in characters; a longer one is held elsewhere and named by its hash. */
const longestInlineText = 32_000

const text = z.string().min(1).max(longestInlineText)

export const localizedText = z
  .strictObject({
    fi: text.optional(),
    sv: text.optional(),
    en: text.optional(),
    se: text.optional(),
    smn: text.optional(),
    sms: text.optional(),
  })
  .refine((texts) => Object.values(texts).some((one) => one !== undefined), "a text in at least one language")

/** A text in one or more languages; a language that is absent has no version of it. */
export type LocalizedText = Readonly<z.infer<typeof localizedText>>

/** The text in the language asked for, else in the first language it has. */
export const inLanguage = (texts: LocalizedText, wanted: Language): string =>
  texts[wanted] ?? languages.map((one) => texts[one]).find((one) => one !== undefined) ?? ""

/** The same text in every language that either has. */
export const isSameText = (one: LocalizedText, other: LocalizedText): boolean =>
  languages.every((language) => one[language] === other[language])
