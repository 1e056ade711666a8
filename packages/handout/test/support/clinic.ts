import type { Clinic } from '@plainleaf/handout'

/** A clinic that does not exist. Its number is one of those that Ofcom keeps for stories. */
export const clinic: Clinic = {
  name: 'Riverside Community Clinic',
  phone: '020 7946 0123',
  hours: 'Monday to Friday, 9 am to 5 pm',
  address: '12 River Street, London',
  web: 'riverside.example',
  brandColour: '#3b9ae1',
  emergency: [{ region: 'United Kingdom', number: '999' }],
  languages: ['English', 'Polish'],
  note: 'Please ring the bell.',
}
