import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  you: "self 2.1;figure -0.6;ask 1.2;time -0.3;role 3.9;product 0.9;material 1.5;told -0.6;proof 0.3;pricing -0.3;process 0.6;shared -1.8;contract 1.5;noticed 2.1;again -0.3;please-do -1.2;news-voice 1.2;agreed -4.8;your-business 1.2;without 0.9;costs-nothing 0.3;personal -0.6;minutes 0.6;pain 1.2;notice -3.6;law -1.2;interest 0.6;meeting-internal 0.9;happy-to 0.9;noticed-that -1.2;no-answer 2.1;study 0.6;we-you-customer -3.3;job 2.7;event-seller 1.8;manufacturer 2.4;solution -0.9;recruiting -0.6;open-to -1.2;who-decides 3.6;reach-out 0.6;platform -0.9;goodbye 1.8;farewell -0.6;trial -0.3;thanks-for -7.8;technical 0.9;right-person -2.4;case -2.1;opt-out -0.6;agency 1.5;new-customers 2.7;team-time 4.8;customers -0.6;introduces -2.1;just-wanted -3;reproach 1.2;later-date 0.9;demo 0.6;experience -1.5;newsletter -2.4;trouble 1.5;we-built -0.6;i-want-buy -0.3;scarcity -2.1;save 1.2;praise -0.9;revenue 2.1;discount -3;support-voice -1.2;funding 2.1;visit 1.5;increase 1.5;no-obligation 4.5;automation -1.5;curious 6.3;most-firms 3.9;seo 0.9;staff-seller 1.2;partner-with 2.1;help-you -1.5;list-seller 3.3;reopens 3.9;small-talk 1.8;ps-line 0.3",
  price:
    "figure 3.3;pricing 0.6;free 1.8;material -1.2;time 1.8;proof -0.9;contract -0.9;invoice -2.4;percent -0.9;process 1.5;told -2.1;without 0.6;trial 2.4;role 1.2;law 2.1;order 0.9;news-voice 1.5;discount -1.5;shared -1.2;again -0.3;meeting-internal 0.6;personal -0.6;notice 0.6;attached 1.2;agreed -2.4;no-obligation 1.5;solution 2.4;problem 3;we-built -0.9;happy-to 1.8;quality -0.9;interest -0.9;reduce -0.3;we-you-customer -1.2;recruiting -2.1;gives-up 0.3;save -0.6;job 0.6;agency -1.2;noticed 1.8;technical 2.4;experience 2.4;ticket 1.2;new-customers 1.2;customers -0.9;no-answer 2.1;sent-away -1.2;scarcity 0.6;your-business -0.3;reply 2.7;case 0.6;funding -1.8;i-want-buy -2.1;support-voice 1.5;open-to 0.9;trouble 0.9;most-firms 2.4;later-date -2.1;staff-seller 0.6;noticed-that -3;seo 0.9;farewell 1.5;opt-out -3.9;thanks-for -1.2;partner-with -0.9;praise -0.9;curious -4.2;insult -1.8;worth 0.9",
  figure:
    "self -1.2;time -1.5;pricing 2.1;percent 2.1;process -1.8;ask -0.9;contract -1.8;invoice -3;minutes 4.2;internal -1.2;shared -2.7;order -1.2;without -0.9;please-do -2.7;personal -0.9;meeting-internal -0.6;again -2.1;costs-nothing 0.6;experience 0.6;notice -0.6;i-am-from 0.3;attached -2.1;agreed -1.8;manufacturer 0.9;study -0.6;noticed -1.5;reduce -0.3;solution 0.9;ticket -3.3;technical -3;we-built -0.6;job 1.8;recruiting -0.3;platform 0.3;we-you-customer -3.3;interest -0.3;discount -1.5;case 2.4;gives-up 1.2;trial -0.3;new-customers 0.6;revenue 1.2;quality 4.5;customers 1.2;save 1.5;agency 0.3;noticed-that 0.9;support-voice 3.3;newsletter -1.5;funding 2.1;just-wanted -3.3;increase 0.3;demo 0.6;reproach 0.3;most-firms 4.2;no-obligation 2.1;staff-seller 1.8;open-to 0.6;reply 0.3;automation 0.9;i-want-buy -4.2;opt-out 3.3;list-seller 4.2;goodbye -0.9;praise -0.6;team-time -0.9;who-decides -0.9;seo 1.2;help-you 0.9;opt-out-line 2.7;thanks-for -1.5;insult -0.6;partner-with -0.6",
  ask: "self 0.9;time 0.6;interest 3.6;happy-to 4.2;reply 1.2;open-to 0.9;pricing -1.5;process -0.6;again -1.2;costs-nothing 1.8;opt-out 4.5;told -0.6;please-do 0.3;contract 0.6;without 1.2;internal -0.6;news-voice -0.9;who-decides 3.9;sent-away 2.4;opt-out-line 3.9;right-person -0.6;meeting-internal -0.3;reach-out 1.5;invoice -1.2;shared 2.1;trial 2.7;personal -2.4;demo 0.9;no-answer 0.9;worth 0.6;notice 1.5;attached 0.9;visit 1.8;manufacturer 1.2;problem -1.2;i-want-buy -3;later-date 0.9;study -1.2;solution 0.6;i-am-from -3.6;recruiting -1.8;noticed -2.7;farewell 2.1;goodbye -0.6;event-seller -0.3;platform -1.5;percent -1.5;case -0.9;agreed -1.2;no-obligation -0.3;agency 0.6;technical -1.5;staff-seller 0.6;new-customers 0.9;introduces 4.5;we-you-customer 0.3;newsletter -0.3;list-seller 1.5;team-time -0.6;noticed-that -2.7;quality -0.9;save 1.5;revenue 2.1;discount -1.2;help-you -1.2;increase -1.8;automation 1.5;curious -1.5;seo 1.5;praise -1.2",
  time: "self 0.6;minutes -0.6;told -0.9;process -0.9;pricing -1.5;shared -4.5;meeting-internal -2.1;internal -0.6;contract -0.3;please-do -2.1;again -1.2;costs-nothing -1.8;demo 3;personal 0.6;news-voice -3.3;agreed -0.3;law -0.9;noticed 0.9;order -2.1;invoice 0.9;notice -0.9;study 2.1;attached -2.4;solution 0.6;ticket -0.9;job 1.5;reach-out 1.2;happy-to -1.8;no-answer -0.3;recruiting -0.9;platform -0.9;manufacturer -0.9;your-business -0.9;trial -1.8;reduce 2.4;agency -0.6;reply -0.9;case 1.5;who-decides 1.2;noticed-that 0.9;we-built 0.9;new-customers -0.6;thanks-for -7.5;just-wanted -0.9;customers 1.2;farewell 1.5;later-date -0.3;sent-away 0.9;trouble 0.6;right-person -1.2;revenue -0.6;newsletter -2.7;worth 5.7;team-time -1.2;most-firms 1.2;no-obligation 1.8;discount -0.9;i-want-buy -1.2;opt-out -2.7;increase 2.1;quality -2.1;funding -1.5;help-you 2.4;partner-with -2.4;list-seller 0.3;reopens 2.1;insult -1.2",
  product:
    "figure -0.3;price 1.5;solution -1.5;time 0.6;material -0.9;proof 0.9;ask 0.6;pricing -0.9;role 0.6;told -0.6;contract -0.6;internal 0.6;agency 0.3;meeting-internal 0.9;free -1.8;your-business 0.6;shared -0.3;pain 1.5;percent -0.9;attached -0.3;law 0.9;without 0.6;notice 0.6;sent-away 1.5;technical -3.3;automation 1.2;we-you-customer -3.6;new-customers 2.1;we-built 2.7;agreed -3.3;problem -1.2;gives-up -0.3;introduces 0.3;personal 1.2;study 0.9;experience -0.9;happy-to 3.6;ticket 1.5;job -1.5;customers -2.7;list-seller 1.5;funding 1.8;recruiting -0.3;quality -0.9;who-decides 3.9;opt-out -0.6;revenue -0.6;case -1.8;reach-out 0.6;demo 0.6;farewell 6;trial -2.4;right-person 0.9;opt-out-line -0.3;increase -1.5;goodbye 1.8;support-voice -0.9;reply 2.4;i-want-buy 1.5;most-firms 3;trouble 1.8;just-wanted 0.6;scarcity 0.9;reproach 2.4;thanks-for -2.1;praise -0.3;save -5.1;visit 2.4",
  we: "time -0.3;do 2.4;product 1.2;self -0.9;ask -1.8;material 0.6;pricing 0.9;told -2.1;benefit 0.6;role -0.3;free 1.2;please-do -1.8;shared -0.6;internal -0.6;percent 3.3;we-built 0.3;invoice 0.3;costs-nothing 2.7;i-am-from 1.8;news-voice -0.9;again -1.8;pain -1.8;without 0.9;agreed -0.9;law -1.5;personal -1.2;manufacturer 2.7;minutes 0.9;customers 2.7;introduces -1.5;solution 2.1;platform 2.4;attached 2.4;notice 0.3;problem 1.8;experience 1.2;event-seller 0.3;study 0.9;interest -0.6;noticed -1.5;ticket -2.1;sent-away -0.6;technical 1.8;agency 0.6;job 0.6;recruiting 1.2;quality 3.6;new-customers 0.6;no-answer 0.3;save -0.9;discount -0.3;i-want-buy -2.7;help-you 1.8;reach-out 0.3;increase -1.5;newsletter -1.8;revenue 1.8;reply -1.2;automation 3.3;later-date -1.8;most-firms 1.5;thanks-for -6.9;just-wanted -1.8;opt-out 1.2;demo -0.3;noticed-that -0.9;reproach -1.2;visit 2.7;who-decides -1.8;right-person 0.3;staff-seller 4.8;funding -1.5;partner-with 1.5;team-time -0.6;open-to 0.6;goodbye 0.3;seo -0.3;insult 0.9;reopens -1.2;curious -3.6;worth -1.2",
  do: "figure 0.6;time 0.3;we-built 5.7;ask -0.6;proof 2.4;pricing -0.6;material -1.5;told -1.2;contract 1.5;process 0.3;i-am-from 1.2;costs-nothing 1.2;internal 0.9;reduce -1.8;without 2.4;percent 0.9;introduces 4.5;manufacturer 0.6;customers 0.6;help-you -0.6;meeting-internal -0.3;please-do -1.8;minutes 1.5;invoice 0.3;shared 1.8;order 1.2;study -0.6;problem -0.9;notice 0.9;attached -2.4;technical -3.3;agreed -2.1;agency 1.5;ticket -0.6;right-person 5.1;trial -1.8;new-customers -1.5;recruiting 1.8;we-you-customer -2.1;automation 2.4;revenue 1.8;increase -0.9;discount 2.7;gives-up 0.3;worth 0.6;most-firms 0.3;i-want-buy -3.9;just-wanted 0.9;no-obligation 0.9;open-to 2.4;visit 2.4;reply -1.2;staff-seller 0.6;team-time -0.6;demo -1.2;newsletter -2.7;list-seller -1.2;farewell 1.5;praise -1.5;curious 1.2",
  material:
    "figure -0.3;self 2.1;time -1.5;ask 2.7;free 4.8;news-voice 0.9;pricing 2.4;trial -2.1;attached -0.6;told -0.6;costs-nothing 3.6;process -0.9;internal -1.5;happy-to 2.1;demo -3.3;again 1.2;contract -0.3;invoice -0.6;without 0.6;minutes 3;agreed -5.1;please-do -1.5;notice -0.9;order 0.6;meeting-internal -2.1;interest 1.5;noticed 0.9;staff-seller 6.6;we-you-customer -3;no-answer -0.9;solution -0.6;problem -0.9;i-am-from -0.6;your-business 1.5;sent-away -1.8;reply 0.9;technical -2.4;job -1.5;study -0.3;event-seller -1.8;no-obligation 3.9;agency -2.1;we-built 3;open-to 0.3;gives-up -1.5;scarcity -0.6;goodbye 3.6;just-wanted -4.8;thanks-for -5.1;customers 0.6;noticed-that -2.7;opt-out 0.6;farewell 2.1;new-customers -3.6;experience -3.3;newsletter 0.9;quality 0.9;introduces -0.6;automation 2.4;revenue -0.3;seo 0.9;support-voice 0.6;reproach -3.3;funding -2.1;later-date -1.2;right-person -1.5;partner-with 1.8;list-seller 2.1;team-time -0.6;increase 2.7;curious -1.5",
  proof:
    "percent -0.6;self -1.8;experience 0.3;customers 0.3;time 1.2;pricing -1.5;case 2.1;told 0.3;material -0.3;ask 0.6;process 1.2;role 0.9;news-voice 1.5;without -1.2;new-customers 0.9;law -0.9;reduce 0.6;internal -1.2;i-am-from 1.2;again 1.5;platform 1.5;free -0.6;order 0.9;meeting-internal 0.3;notice 1.2;please-do -1.8;noticed 1.2;shared 1.2;attached 0.9;personal -0.6;solution -1.8;quality -0.9;save 1.8;we-built -1.5;job 1.2;introduces 2.1;ticket 0.6;sent-away -0.6;event-seller 0.9;problem -3.6;agency 3;your-business -2.1;agreed -0.6;trouble -0.3;noticed-that -0.6;most-firms 2.7;technical -0.6;newsletter -3.6;reproach 2.1;interest -0.3;no-answer 2.1;funding 3.3;gives-up 0.9;increase -0.9;reach-out 1.5;trial 0.3;scarcity -0.6;just-wanted 0.3;happy-to 1.2;i-want-buy 5.4;team-time 0.6;praise -1.2;open-to -2.1;seo 1.2;no-obligation 2.4;thanks-for -2.1;curious -0.3",
  contract:
    "law -1.5;we-you-customer -2.4;shared -0.3;process 1.2;pricing 1.2;agreed -1.2;told 0.6;internal 2.1;percent 1.5;attached -1.2;news-voice -1.8;without 1.2;meeting-internal 0.9;i-am-from -0.6;personal 0.3;solution -2.7;ticket 2.1;open-to 3.3;study 1.5;platform 2.1;quality 3.6;no-obligation 3.3;minutes 1.2;job -1.8;technical -1.8;your-business -2.7;manufacturer 1.8;reduce -1.8;happy-to -0.6;agency 0.9;event-seller -0.3;goodbye 3.3;revenue -0.3;customers 4.2;case 0.9;most-firms 4.8;increase -0.9",
  benefit:
    "price -0.6;self -0.3;reduce 1.8;time -0.3;pricing -0.6;percent -0.3;save 0.6;ask -2.7;process -0.6;told 1.2;contract 1.5;increase -2.1;pain 0.3;costs-nothing -0.9;again -0.6;role 1.2;news-voice -0.3;internal -0.6;quality 1.2;meeting-internal 0.3;new-customers 2.4;case -1.2;order 0.3;personal -0.3;please-do -0.6;no-obligation 1.5;customers 2.4;shared 0.3;no-answer 0.9;manufacturer 1.2;solution 0.6;attached -1.2;noticed 0.6;i-am-from -2.7;ticket -1.5;problem -1.5;we-built 4.2;trial -0.3;job 2.1;team-time 3.6;technical -2.7;most-firms 3.9;agency 0.6;recruiting -1.5;trouble -0.6;experience -0.6;your-business 1.2;noticed-that -0.6;goodbye -1.2;introduces 2.4;help-you 1.5;later-date -0.3;reply -0.3;opt-out 0.6;demo 3.3;staff-seller 1.8;seo 0.9;praise 2.1;i-want-buy -1.2;insult -0.3",
  again:
    "self 1.8;no-answer 3.6;just-wanted 2.7;told 0.3;goodbye 0.6;process 0.3;farewell 5.4;invoice -3.9;order -0.9;pricing 1.2;personal -1.2;without 3;contract 0.6;reach-out 0.3;shared 1.2;technical 1.8;attached -1.8;internal -0.6;agreed -0.6;problem -1.8;job -2.7;later-date 3.9;law -1.8;recruiting -0.3;costs-nothing 0.9;study -1.2;reproach -0.9;event-seller -1.8;percent -0.6;solution 1.5;minutes 2.4;partner-with 0.6;reply 0.6;revenue -1.8;case 2.1;new-customers 0.6;noticed-that 1.2;agency 1.5;thanks-for -4.2;trouble 2.1;automation 1.5;most-firms 1.5",
  self: "process -0.6;personal -0.3;internal -0.6;please-do -1.8;happy-to 1.2;news-voice -0.3;no-answer 1.8;meeting-internal 0.3;minutes 1.2;costs-nothing 3.6;invoice -1.2;shared 2.7;study -3.9;goodbye -0.9;reach-out -1.8;attached 0.6;job -3;problem 0.6;reply -2.7;your-business -1.5;manufacturer -0.3;recruiting -0.3;notice 1.5;percent 2.7;order -0.3;just-wanted 1.2;agreed 0.6;solution 1.2;event-seller -0.9;we-built -1.5;agency 0.3;right-person 2.4;ticket -0.6;i-want-buy -0.9;trial -0.9;reduce -0.9;case 1.5;demo 0.3;experience 1.2;customers 1.2;visit 1.8;new-customers 0.9;trouble 0.9;revenue 0.3;quality 0.3;we-you-customer 2.7;save 1.5;increase 1.5;discount -3;most-firms 2.4;opt-out-line -0.6;staff-seller 3;seo 2.7;newsletter 0.9;reopens -1.8;help-you 3;curious 2.7;partner-with -2.4;list-seller 4.2;support-voice 1.8;thanks-for 1.2;worth -1.2",
  noticed:
    "self 0.3;noticed-that 1.5;praise 1.2;told 2.4;process 0.9;news-voice 0.6;study 3.6;recruiting -3.3;job 3.6;personal 1.2;internal -0.9;again -0.6;i-am-from 0.3;meeting-internal 0.3;pricing 1.5;case 2.7;interest 3;shared 0.6;invoice 0.6;no-answer -1.5;percent -3.9;solution 1.5;law 1.8;minutes -1.8;reach-out -1.8;agreed -0.6;attached 0.9;increase 1.5;please-do 0.6;trouble 2.4;right-person -2.1;quality -0.9;experience 3.9;gives-up -0.9;who-decides -0.6;revenue 0.6;team-time -2.1",
  process:
    "study -0.6;meeting-internal -3.9;told 0.6;shared -4.5;pricing -0.9;law -1.8;attached -2.1;internal 2.7;i-am-from -2.7;news-voice -2.1;agency -0.9;personal -2.1;please-do -0.3;without 1.2;minutes -1.5;percent 1.8;notice 1.5;noticed-that 2.1;newsletter -7.8;technical 0.9;event-seller -1.8;solution 0.6;experience 0.6;manufacturer -2.4;no-answer -1.2;your-business -3.3;we-built -2.4;reach-out -1.5;we-you-customer -0.9;thanks-for 0.3;trouble -0.3;reduce -1.5;quality -1.2;discount -0.3;i-want-buy -0.6;open-to -0.9;staff-seller -1.8;support-voice 1.2;automation -1.8;goodbye 1.2;reply 2.7;team-time 1.8;most-firms 0.9;visit 1.2;increase 2.4;demo 0.6",
  role: "self -0.3;your-business 1.2;noticed -2.4;time 1.2;ask 1.2;material -0.6;team-time -4.2;meeting-internal 3.6;process 1.2;contract -0.6;shared 1.8;thanks-for -4.5;news-voice 0.3;again 0.6;noticed-that -0.6;personal 0.9;costs-nothing 1.5;right-person -0.6;without -0.9;minutes -0.6;event-seller -0.9;percent 3.3;problem -0.9;job -0.3;law 0.6;notice 0.3;order 0.3;study -2.1;gives-up 3;no-answer -1.5;please-do 0.6;manufacturer -0.9;goodbye 1.5;seo 1.5;case 1.5;partner-with 0.9;introduces 1.2;sent-away -0.3;funding 0.3;technical 1.5;i-want-buy -0.6;revenue 2.1;curious 0.9;just-wanted 0.6;quality -0.6;visit -1.2;automation -0.6;reply -1.2;newsletter 0.9;trouble 1.2;later-date 1.8;most-firms 1.2",
  pain: "figure -0.6;price 0.6;self -1.2;trouble 0.3;pricing 0.6;proof 0.6;told 1.5;problem -0.9;material -0.6;ask -0.9;percent 0.3;internal 0.6;without 1.5;contract -1.5;attached 0.9;invoice -2.1;role 0.6;news-voice -2.1;ticket 0.9;study 1.8;personal 0.9;meeting-internal -0.6;minutes -0.6;please-do 1.2;order 2.4;noticed 1.8;revenue 5.7;law 0.3;free -0.6;reduce 0.6;platform 0.9;i-want-buy -2.4;i-am-from -1.2;most-firms 0.9;manufacturer 2.1;no-answer 1.5;technical 0.6;notice 0.3;opt-out -0.9;solution -5.4;your-business 1.5;reproach 2.1;job 3.6;introduces 3.3;case 1.2;interest -1.2;quality -0.6;automation 3;happy-to -1.2;sent-away -1.2;farewell 1.5;funding 1.8;team-time 0.9;reply 1.5;support-voice -2.7",
  shared:
    "agreed -4.5;told -1.2;we-you-customer 3.9;thanks-for -1.2;pricing -1.5;job -3.9;internal 0.6;please-do 2.1;news-voice -3;meeting-internal -0.3;event-seller -1.5;without 1.2;i-am-from -2.4;manufacturer 0.3;newsletter -0.9;case -0.6;costs-nothing 0.6;problem -0.9;minutes 3.6;goodbye 2.7;no-answer 3.9;technical 0.3;noticed-that 1.5;funding -0.9;reply 4.2",
  free: "figure -1.5;self -0.6;trial -1.2;ask 1.5;without 0.9;pricing 0.9;no-obligation -0.6;contract -0.9;notice 2.1;minutes -0.9;news-voice 0.6;we-you-customer -2.4;personal -2.4;again 1.5;percent 1.2;manufacturer 0.6;i-am-from -2.1;agreed 0.6;open-to 0.9;reply -1.5;event-seller -0.3;platform -0.3;solution 0.9;technical -2.4;recruiting 0.9;ticket -0.3;job -1.2;gives-up -3.9;newsletter -1.2;visit 1.8;case 0.6;funding -0.6;trouble 0.3",
  internal:
    "please-do -1.5;meeting-internal -0.6;attached -2.7;law -0.9;told 0.9;solution -1.2;i-am-from -1.5;team-time 2.4;discount -0.9;without -0.3;minutes 2.4;study -3.9;right-person 0.3;your-business 0.3;event-seller -3;customers 1.5;no-answer 0.6;experience -1.2;noticed-that 0.6;happy-to -0.3;case -0.3;support-voice -2.1;reply 0.9;most-firms 0.9;opt-out-line -0.6;just-wanted -0.3",
  recruiting:
    "job -1.8;study -0.3;pricing 2.4;agreed -1.5;internal -1.8;news-voice 1.2;percent 2.7;law -2.4;meeting-internal -1.5;experience 0.9;thanks-for -0.3;notice -0.9;personal -1.5;your-business 0.3;quality -1.2",
  introduces:
    "i-am-from 2.7;self -1.2;reach-out 3.9;we-built -3.6;agency 2.4;process -1.8;manufacturer 1.5;experience 2.7;meeting-internal -0.9;pricing -1.2;contract -1.5;customers -0.6;personal -1.5;news-voice -2.4;noticed -1.5;told -1.8;quality 0.6;job -0.9;notice -0.9;no-answer 0.3",
  "who-decides":
    "right-person 3.3;please-do 1.2;your-business 1.2;internal 1.2;contract 2.7;i-want-buy 0.9;meeting-internal 0.9;reach-out 1.2;told -3;law 2.1;opt-out 2.1;notice 0.9;platform 0.6",
  "gives-up":
    "self -0.6;farewell 1.5;goodbye 2.7;shared 2.4;problem -1.2;thanks-for 8.4;sent-away 2.1;told 1.8;law -3.3;meeting-internal 2.4;no-answer 2.1;ticket -2.1;personal -0.3;please-do -0.9;attached -0.9;order 2.4;manufacturer 1.2;invoice 0.3;i-am-from -0.3;reply 0.6;event-seller -0.6",
  "opt-out":
    "opt-out-line 2.1;self 0.6;gives-up 0.9;interest 0.3;farewell 1.5;goodbye 0.3;again 2.4;without 0.3;internal -0.6;please-do 1.2;no-obligation -4.2;no-answer -0.9;told -1.2;i-am-from 0.9;right-person 1.5;pricing -1.5;contract -0.6;open-to -0.9",
  interest:
    "self -0.9;open-to -0.9;worth 1.8;trial 1.8;sent-away 4.8;pricing -0.3;again 2.4;process -0.6;curious 2.1;costs-nothing 3;without 0.6;internal 1.2;recruiting -1.5;job -0.3;law -0.9;i-am-from 1.5;personal 0.9;list-seller 2.7;goodbye 0.6;solution -3.6;manufacturer 1.5;gives-up -0.3;percent 2.1;ticket -2.7;event-seller 2.1;no-obligation -1.8;thanks-for -1.2",
  farewell:
    "self 2.1;goodbye 3;no-answer 1.5;opt-out-line 1.5;sent-away 0.6;i-am-from 1.5;just-wanted 2.4;told 2.7;news-voice 1.8;process 3;contract 0.3;costs-nothing 0.3;meeting-internal -2.7;trial 0.9",
  told: "agreed -0.6;news-voice -1.2;meeting-internal 0.9;problem -1.2;study 1.8;thanks-for -6;support-voice -0.6",
  percent:
    "pricing 0.9;discount 2.4;told -0.3;law -0.6;meeting-internal -1.2;trouble 1.8;attached -3;please-do -0.9;most-firms 0.3;we-you-customer 1.5;study 0.9;problem -0.6;trial -0.9",
  ticket:
    "problem -3;support-voice -3.6;news-voice -1.5;process -1.5;pricing 0.6;without -1.8;please-do -0.6;solution -1.2;minutes -1.2;recruiting 1.2;your-business 0.6;percent 0.9;i-am-from 2.1;platform -1.2;technical -3;goodbye 1.8;experience -0.6",
  "sent-away":
    "opt-out-line -1.2;self 0.9;please-do -2.4;reply 1.8;told 1.2;contract -0.6;process 1.2;solution -0.6;news-voice -1.8;internal 3.3;newsletter 0.6;pricing 0.9;goodbye 0.9;i-am-from 1.8;law -0.6;technical -0.3;revenue 4.8;shared 0.3;personal -1.2",
  technical:
    "told 1.8;problem -4.8;attached -0.3;news-voice -0.9;percent -0.3;costs-nothing -2.1;i-am-from -1.8;notice -4.2;without -0.3;noticed-that -0.9;manufacturer 1.2;minutes -1.2;solution -0.3;agreed 0.6;newsletter 0.6;reduce -1.2;agency 2.7;happy-to 0.3",
  personal:
    "told 1.8;meeting-internal -1.2;pricing -0.3;internal -0.6;please-do -3.3;study -2.7;news-voice -0.9;minutes 2.7;event-seller 0.9;notice 0.6;law 0.6;agreed 0.3;no-answer -0.9;manufacturer 0.3;percent 1.2;job -3;we-built 0.9;just-wanted -2.7;solution 0.6;attached -0.9;reduce -0.9;technical -2.1;agency 0.6;reach-out -2.7;new-customers 0.3;newsletter -1.8;goodbye 1.5;increase 1.8",
  reproach:
    "self 0.9;told -0.9;no-answer 3;process 0.9;invoice 1.8;please-do -1.2;without -1.2;meeting-internal -2.1;order 3.6",
  without:
    "pricing 0.9;no-obligation 1.5;told -1.5;percent 2.7;law 1.2;attached 4.8;meeting-internal 0.3;trial 1.8;minutes 2.1;please-do -0.6;problem -0.9;manufacturer 1.8;we-built 0.9;event-seller 1.2;study 0.3;job 3;new-customers -0.6;quality 3.6;your-business -0.6;help-you 0.6;just-wanted 3.3;case 1.5;reply -1.2;revenue 0.9;automation 0.9;visit 1.8;team-time 0.6",
  order:
    "shared 0.6;agreed 1.5;pricing -1.2;told -1.2;percent 1.8;please-do -0.6;without 1.2;manufacturer 0.6;just-wanted -1.5;ticket -0.9;costs-nothing -0.6;we-you-customer 0.6;internal 0.3;attached -1.2;meeting-internal -0.9;we-built 2.7;problem -3.6;solution 0.3;personal -1.8;notice 2.1;support-voice 2.4;i-am-from 0.6;study -0.3;job 1.8;minutes 3;reply 2.1;reduce -2.1;recruiting 0.3;goodbye 0.3;experience 2.1;revenue -0.3;agency -1.2;trouble 0.6",
  scarcity:
    "figure -2.4;contract -0.6;time -2.1;self -0.6;law 0.9;free -3.6;trial -4.8;pricing -5.1;told 1.8;news-voice 2.4;personal -0.9;please-do -1.2",
  invoice:
    "contract -1.2;pricing 2.1;shared -2.1;please-do -1.8;process 0.9;told -1.2;percent 5.7;notice -1.2;attached -3;internal -0.9;law 2.1;without 1.2;news-voice -2.1;ticket -0.6;just-wanted -0.9;solution -0.6;meeting-internal -0.6;platform 2.4;costs-nothing 1.2;personal -1.5;reduce -0.3;experience -1.2;your-business -0.9;trial 4.5;case 1.2;save 0.6;minutes 3.6;happy-to -1.2;technical -2.1;trouble -0.9;job 2.1;quality 2.1;we-built -2.1;reply 0.9;noticed-that 2.1",
  "no-answer": "goodbye 1.8;problem 1.8;study -0.9",
  pricing:
    "law -1.5;news-voice -0.9;problem 3.6;agreed -1.5;attached 2.1;i-want-buy -2.1;job 0.3;we-you-customer -0.9;support-voice 3;just-wanted -0.3",
  reduce: "percent 1.2;pricing 1.5;told 0.3;customers 1.5;news-voice -1.2;manufacturer 0.9;solution 0.9",
  "we-you-customer": "law 2.1",
  problem: "news-voice -3;support-voice -1.5;attached -0.9;law 1.2;please-do -0.6",
  manufacturer:
    "pricing -1.2;percent -0.6;experience 3.9;attached 2.7;please-do 1.2;happy-to -1.2;meeting-internal 2.4;event-seller 0.6;study 1.2;minutes -1.8;no-answer 0.9;noticed-that 0.9;i-want-buy -6.9;most-firms 2.4",
  "event-seller":
    "pricing -2.4;agreed 2.1;please-do 0.3;i-am-from -0.6;costs-nothing -0.9;minutes 6;meeting-internal 1.8;thanks-for -0.6;your-business 3.6",
  "costs-nothing": "trial 0.3;study 0.6;attached 2.1;agreed 1.2",
  praise:
    "self 2.1;told -0.6;process 2.7;noticed-that 1.2;news-voice 2.1;personal -0.6;internal -1.2;study -1.8;contract -2.7",
  "i-am-from":
    "told -2.1;study -5.1;meeting-internal -1.5;pricing -2.1;news-voice -1.2;costs-nothing -1.2;please-do -2.1;attached 3;no-answer 0.3;job -2.1;minutes 2.7;goodbye 0.6;just-wanted 1.2",
  "please-do":
    "attached 0.9;law -1.8;news-voice -2.4;study -0.9;i-want-buy 1.2;agreed 0.9;job -1.8;we-you-customer 0.3;thanks-for -0.3",
  agency:
    "study 2.4;i-am-from 3;meeting-internal 0.3;pricing 0.6;told -1.2;noticed-that 3.9;event-seller 0.6;i-want-buy -1.8",
  attached: "law 4.2;job -8.1;news-voice -0.3;agreed -1.5;study 3.3;we-you-customer -0.9",
  "noticed-that": "told -1.5;news-voice -1.2;study -1.5;job 5.1;pricing -0.3;minutes -0.9",
  minutes:
    "told 3.6;costs-nothing -1.5;study -5.4;please-do -0.6;law 1.2;happy-to 0.9;visit -0.3;problem 1.2;agreed 1.2;we-you-customer 1.5;worth 0.3",
  newsletter:
    "news-voice -1.8;support-voice -4.8;internal -1.5;meeting-internal -3;costs-nothing -0.6;customers -3;notice -0.6;problem -0.9;reply -2.1;please-do -0.9",
  case: "told 1.5;pricing 1.5;attached -1.8;job -1.2;i-am-from -0.6;minutes -1.5;noticed-that -0.3;please-do -1.2",
  solution:
    "pricing -1.8;i-am-from -0.3;news-voice -2.7;please-do -0.9;agency -3.9;reach-out 1.2;percent -2.1;support-voice -1.2;study 1.2;your-business -1.2;experience -2.4;i-want-buy -0.9;case -0.9;problem -2.4",
  discount: "pricing 2.7;told 1.2;news-voice -0.3;please-do -0.6",
  "your-business":
    "told -2.4;noticed-that 1.8;news-voice 2.4;i-am-from 1.5;right-person 0.3;job -0.6;please-do 0.9;minutes 1.2",
  notice:
    "told -2.1;law -2.1;costs-nothing -1.8;attached 0.6;meeting-internal -0.3;minutes 0.6;trial 2.4;study 1.5;right-person 0.9;we-built 1.8",
  "we-built":
    "i-am-from -1.2;pricing 2.7;platform 2.1;manufacturer 1.8;solution -0.6;news-voice -0.6;minutes 0.9;law 1.8;study -0.3",
  job: "study -1.8",
  "happy-to":
    "pricing -1.5;news-voice -0.6;trial 0.9;job 2.7;law -1.2;reply 1.2;meeting-internal 0.3;study -0.3;no-obligation 0.3",
  "just-wanted": "told -1.8;goodbye 1.8;law -0.9;meeting-internal -1.8",
  revenue: "percent 0.3;pricing 2.1;told -3;law -1.2;agency 1.5;manufacturer -1.5;platform 1.2",
  "new-customers":
    "customers -1.8;percent -0.9;told 0.9;trouble -0.9;news-voice -2.1;case -0.9;no-answer 0.6;solution -2.4;noticed-that -2.1",
  "thanks-for": "agreed -6.6;job -0.6",
  platform:
    "told 1.8;solution 1.5;news-voice -0.9;percent 2.4;problem -0.3;meeting-internal 0.6;costs-nothing -0.9;attached -0.3;law 0.6;manufacturer 0.9;we-you-customer 0.6;agency 0.3;demo 2.7;automation 1.5;most-firms 1.2",
  "news-voice": "law 0.3;meeting-internal -1.5;job 1.2",
  save: "percent 1.8;told -0.6;customers 0.9;without 0.6",
  "small-talk": "reach-out 1.8",
  reply:
    "please-do -0.3;opt-out-line -0.6;pricing 2.4;costs-nothing -0.6;law 0.9;meeting-internal -2.4;no-answer 1.5;trial -0.9",
  insult: "self -1.2",
  agreed: "news-voice -2.7",
  customers: "pricing -0.3;i-am-from 3.3;case -0.9;please-do -0.9;attached 0.3",
  quality: "pricing 1.5;manufacturer 0.9;told -1.8;i-am-from 0.9;solution 0.3;law -0.9;job -0.9;we-built 2.7",
  trial: "we-you-customer -3.3;told -2.1;please-do -0.9",
  "most-firms": "pricing 1.8;problem 2.7",
  trouble: "told -3.3;pricing 0.3;news-voice 1.5;study -0.6;law 3.3;minutes -1.2;no-answer 1.5",
  experience: "pricing 1.2;told 1.2;percent -1.8;study -1.5;problem -0.3;job 0.6",
  "no-obligation": "pricing 2.4;law 0.9",
  "later-date": "told -2.1;goodbye 2.4;no-answer 3.6;invoice 3.9;just-wanted 1.8;law -1.2;reduce -0.9",
  goodbye: "told -1.8;news-voice 1.5;meeting-internal 0.9",
  funding: "percent 2.7;costs-nothing -0.9;your-business 0.3",
  "open-to": "law -2.4;pricing 0.9;told 1.2;news-voice -2.1",
  "reach-out":
    "told -0.9;no-answer 1.8;demo -3;i-am-from 0.9;law 0.6;meeting-internal 1.2;pricing -2.4;job -0.3;news-voice -2.1;right-person 2.7;i-want-buy -1.2",
  "right-person": "please-do -2.7;news-voice 0.3",
  "list-seller": "pricing 0.6;open-to 1.8;told -1.5",
  automation: "told -1.5;pricing 1.2;percent 0.3",
  increase: "percent -0.3;i-am-from 0.3;new-customers 0.9",
  "meeting-internal": "job -2.1",
  reopens: "curious 1.8;told -0.3",
  demo: "told -0.6;happy-to 0.6;news-voice 0.6",
  law: "job -1.5",
  "team-time": "pricing 1.5;told -3.3",
  "help-you": "pricing 0.6",
  visit: "costs-nothing 0.9",
  seo: "news-voice 1.5;problem 1.2",
  "i-want-buy": "law 2.7",
  worth: "told -0.6",
};
