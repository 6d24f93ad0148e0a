import { expect, it } from 'vitest'
import { pageSize } from '#collections/views/list-view.ts'
import { planExtranets } from './index.ts'

const extranets = planExtranets()
const spaces = extranets.flatMap((extranet) => extranet.spaces.map((space) => ({ ...extranet, space })))

it('lets those who write in a topic read it', () => {
  const strangers = spaces.flatMap(({ people, space }) =>
    space.topics.flatMap(({ group, messages }) =>
      messages.filter(
        ({ email }) =>
          !people.some(
            (person) =>
              person.email === email &&
              person.spaces.includes(space.title) &&
              (group === undefined || person.group === group),
          ),
      ),
    ),
  )

  expect(strangers).toEqual([])
})

it('joins to a meeting what is in its space', () => {
  const missing = spaces.flatMap(({ space }) =>
    space.meetings.flatMap(({ files }) =>
      files.filter((file) => !space.files.some(({ title }) => title === file)),
    ),
  )

  expect(missing).toEqual([])
})

it('tells each discussion in its order, before today', () => {
  const topics = spaces.flatMap(({ space }) => space.topics.map(({ messages }) => messages))
  const moments = topics.map((messages) =>
    messages.map(({ day, startClock }) => `${String(1000 + day)} ${startClock}`),
  )

  expect(moments).toEqual(moments.map((list) => list.toSorted()))
  expect(topics.flat().every(({ day }) => day < 0)).toBe(true)
})

it('has versions, meetings of before and after, closed topics, and one to be read by pages', () => {
  const all = <Item>(of: (space: (typeof spaces)[number]['space']) => Item[]): Item[] =>
    spaces.flatMap(({ space }) => of(space))

  expect(extranets.map(({ site }) => site)).toEqual(['dax', 'grand-dax'])
  expect(all(({ files }) => files).some(({ texts }) => texts.length > 1)).toBe(true)
  expect(new Set(all(({ meetings }) => meetings).map(({ day }) => Math.sign(day)))).toEqual(new Set([1, -1]))
  expect(all(({ topics }) => topics).some(({ isClosed }) => isClosed)).toBe(true)
  expect(all(({ topics }) => topics).some(({ messages }) => messages.length > pageSize)).toBe(true)
})
