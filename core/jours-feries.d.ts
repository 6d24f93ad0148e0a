declare module '@socialgouv/jours-feries' {
  /** Public holidays of a year in metropolitan France, by name. */
  const getHolidays: (year: number) => Record<string, Date>
  export default getHolidays
}
