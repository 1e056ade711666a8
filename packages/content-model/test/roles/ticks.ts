/** A dump in our own words whose lines are easily taken for something else. */
export const ticks = `Tick bites

By the picture desk in Leeds
Ticks wait in long grass
and climb on people who walk by. They bite where the skin is thin, and most bites do no harm at all.

Sales of tweezers rose by half

- Pull with tweezers, straight up
Clean the skin
- Note the day

one  two  three
four  five  six

Nurse: It took a minute.
We were home by noon.

A leaflet of the ministry, spring edition

The rash is red and it grows for

3

days, and then it fades without any treatment in most people.

First wash
Then wait

if red
  ring

General words only.
`
