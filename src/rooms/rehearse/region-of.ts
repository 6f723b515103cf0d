/** The country code in an `Accept-Language` header, if the first language with a country has one: it says which help line is near. */
export function regionOf(acceptLanguage: string | undefined): string | undefined {
  return /(?:^|,)\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?![a-z0-9])/i.exec((acceptLanguage ?? '').slice(0, 500))?.[1]?.toUpperCase();
}
