import { childcare, school } from './ages.ts'
import { cinema, library } from './culture.ts'
import { budget, elections, urbanism } from './decisions.ts'
import { concert, fete } from './festivities.ts'
import { associations, courseLandaise } from './gatherings.ts'
import { church, commemoration, hiking } from './heritage.ts'
import type { Motif } from './motif.ts'
import type { MotifName } from './names.ts'
import { treePlanting } from './nature.ts'
import { beachRescue, fireWatch, flood } from './risks.ts'
import { pelota, rugby, sport } from './sport.ts'
import { digitalHelp, employment, health, seniorsMeal } from './support.ts'
import { council, mairie, opening } from './town-hall.ts'
import { gastronomy, market } from './trade.ts'
import { bicycle, busStop } from './travel.ts'
import { energy, roadworks, waste, water } from './works.ts'

export const motifs: Record<MotifName, Motif> = {
  associations,
  'beach-rescue': beachRescue,
  bicycle,
  budget,
  bus: busStop,
  childcare,
  church,
  cinema,
  commemoration,
  concert,
  council,
  'course-landaise': courseLandaise,
  'digital-help': digitalHelp,
  elections,
  employment,
  energy,
  fete,
  'fire-watch': fireWatch,
  flood,
  gastronomy,
  health,
  hiking,
  library,
  mairie,
  market,
  opening,
  pelota,
  roadworks,
  rugby,
  school,
  'seniors-meal': seniorsMeal,
  sport,
  'tree-planting': treePlanting,
  urbanism,
  waste,
  water,
}
