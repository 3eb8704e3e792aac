import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  price:
    "figure 4.5;self -0.3;free 2.4;material -1.2;time 1.2;costs-nothing -0.9;proof -1.2;ask 0.3;contract -1.2;invoice -2.1;process 1.5;percent -1.2;told -1.2;without 0.6;trial 2.4;order 0.9;law 1.2;role 1.2;shared -2.4;news-voice 2.1;discount -1.8;please-do 0.9;again -1.5;notice -0.3;attached 2.7;agreed -1.5;manufacturer -0.6;no-obligation 1.2;problem 3.9;event-seller 1.5;solution 0.6;happy-to 0.9;recruiting -3;we-you-customer -0.3;reduce -0.6;interest -2.7;job 3;i-am-from 0.3;study 1.5;experience 3.6;scarcity -0.9;technical 2.1;noticed 1.5;support-voice 1.2;no-answer 2.7;customers -1.5;i-want-buy -2.4;reply 1.8;sent-away -0.9;just-wanted -1.8;later-date -2.7;most-firms 1.5;staff-seller 0.9;newsletter -0.9;noticed-that -0.6;list-seller 2.4;who-decides 2.4;farewell 3.3;right-person 0.6",
  you: "self 2.1;ask 0.6;role 4.8;product 1.8;material 2.1;proof 0.3;pricing -0.6;process 0.3;benefit 0.3;noticed 2.1;contract 1.2;shared -1.8;again -0.3;please-do -2.4;news-voice 1.8;free -0.3;agreed -5.1;personal -0.6;pain 1.8;your-business 0.6;noticed-that -2.7;law -1.2;meeting-internal 1.5;happy-to 1.8;notice -3.9;study 2.4;job 5.1;recruiting -2.7;no-answer 3.6;we-you-customer -1.8;event-seller 0.6;manufacturer 3;who-decides 2.1;problem -1.8;reach-out -0.3;trial 0.6;open-to -1.5;solution -1.5;ticket 1.2;technical 0.3;reply 0.9;right-person -2.7;goodbye 0.6;sent-away -0.9;introduces -2.7;thanks-for -6;case -2.4;new-customers 3.3;team-time 4.5;experience -2.4;i-want-buy 1.5;reproach 0.3;just-wanted -3.6;later-date 1.2;agency 2.7;demo 0.9;praise -1.2;scarcity -2.1;opt-out -1.2;revenue 1.5;trouble 2.4;save 3;support-voice -0.9;discount -3.3;newsletter -3;funding 2.7;no-obligation 3.3;increase 2.1;curious 5.7;most-firms 3.3;staff-seller 2.7;automation -2.1;seo 4.5;help-you -0.9;list-seller 4.2;opt-out-line 0.9;reopens 4.5;small-talk 1.5;worth -1.5;partner-with 0.9",
  we: "figure -0.3;you -0.6;price -0.3;do 3;time 0.3;product 1.5;self -0.6;proof 0.6;ask -2.4;pricing 0.9;benefit 1.2;material 1.2;told -3.3;contract -0.6;percent 3;please-do -3.9;invoice 0.6;shared -2.4;free 0.6;internal 0.9;without 0.3;pain -2.4;personal -1.5;again -1.8;costs-nothing 3;law 0.3;news-voice -3;meeting-internal -0.9;agreed -1.5;order 1.2;manufacturer 3.9;minutes 1.2;platform 2.1;customers 1.8;problem 3;solution 2.1;experience 0.9;attached 2.4;study 0.3;reduce -0.6;ticket -4.5;technical 1.5;job 1.5;noticed -1.2;recruiting 0.9;interest -1.5;quality 3.6;agency 1.2;your-business 1.5;new-customers 1.8;case -0.6;save -0.9;revenue 2.7;trouble -0.6;i-want-buy -2.7;increase -0.6;help-you 1.2;automation 2.4;just-wanted -1.2;visit 1.8;most-firms 2.4;newsletter -3.6;demo -1.2;funding -0.6;staff-seller 4.5;reproach -3;thanks-for -3.9;later-date -0.6;no-obligation 0.6;reply -1.8;opt-out 0.9;right-person -1.2;scarcity -0.6;goodbye 0.9;partner-with 0.6;praise 0.3;seo 2.1;farewell 1.5;open-to 1.5;insult 0.3",
  figure:
    "self -0.9;time -0.9;pricing 2.4;percent 2.1;process -1.8;contract -2.1;ask -1.5;invoice -3.6;minutes 3.3;order -0.6;internal -1.5;shared -3.6;please-do -3.6;personal -0.3;again -2.7;meeting-internal 0.3;i-am-from 0.9;attached -2.4;agreed -2.4;noticed -2.1;job 0.3;study -1.2;manufacturer 1.2;recruiting -0.3;event-seller 1.5;ticket -3.6;reduce -0.3;solution 1.2;we-you-customer -6;technical -3.6;platform 2.1;interest 1.8;case 1.8;new-customers 0.9;gives-up 3;quality 5.1;revenue 1.5;discount -1.8;support-voice 2.4;noticed-that 2.4;save 2.7;customers 0.3;trial -1.5;just-wanted -2.1;no-answer -0.3;funding 3.6;increase -0.9;happy-to -1.2;reach-out 1.2;later-date -0.9;most-firms 2.4;reproach 2.7;i-want-buy -6.9;newsletter -0.6;no-obligation 2.7;demo 2.1;staff-seller 3.3;open-to 0.3;goodbye -0.9;visit -1.2;list-seller 3.9;who-decides 0.9;opt-out -1.5;seo 0.3;thanks-for -0.3;worth 1.2",
  ask: "self 0.9;interest 4.2;happy-to 3.9;minutes -1.5;reply 0.3;open-to 1.2;again -1.2;who-decides 3.9;contract -1.2;costs-nothing 2.7;without 0.9;news-voice -1.5;please-do 0.6;right-person -0.9;opt-out 3.3;meeting-internal -2.1;reach-out 2.1;demo 2.7;invoice -3;trial 1.2;visit 2.7;order -0.9;law -1.2;personal -4.2;shared 2.4;worth 0.9;attached 2.4;i-want-buy -4.5;recruiting -3.3;sent-away 2.1;manufacturer 1.5;notice 2.1;i-am-from -2.7;later-date 2.7;opt-out-line 2.4;problem -2.1;gives-up 1.5;solution 0.6;your-business 1.2;noticed -2.7;technical -1.5;new-customers 0.6;platform -1.8;farewell 0.3;staff-seller 1.5;agreed -1.8;introduces 3.3;team-time -0.9;agency 0.9;noticed-that -2.7;we-you-customer -0.3;newsletter -1.5;help-you -2.1;revenue 1.2;trouble -0.3;increase -1.2",
  time: "self 0.6;process -0.6;pricing -1.2;meeting-internal -1.5;shared -3.6;internal -0.9;contract -1.5;please-do -2.1;personal 1.2;again -2.1;demo 2.4;noticed 1.8;news-voice -3;visit 0.9;costs-nothing -0.9;law -0.9;order -2.7;invoice 1.5;study 1.2;job 2.7;solution 0.9;attached -2.1;reach-out -1.2;open-to 1.5;your-business -2.1;problem 0.9;reduce 1.8;trial -1.2;platform -3;thanks-for -4.5;reply 0.3;agency -0.6;we-you-customer -0.3;later-date -0.9;customers 0.9;right-person -1.5;experience 0.3;introduces -0.6;sent-away 1.8;revenue -0.6;trouble 0.6;no-obligation 0.9;i-want-buy -1.8;team-time 1.8;worth 3.6;save 0.3;praise -1.5;reproach -2.1;opt-out -1.8;support-voice -0.6;most-firms 1.8;newsletter -2.4;increase 0.9;staff-seller 1.8",
  proof:
    "figure 0.6;self -1.2;experience 0.6;customers 0.9;pricing -2.1;case 2.1;told 0.9;contract -1.2;process 1.2;ask 1.2;invoice -0.9;without -0.6;law -0.3;internal -2.4;order 1.2;noticed 0.9;platform 3.3;please-do -2.7;notice 2.4;recruiting 0.9;introduces 1.5;costs-nothing -0.3;event-seller -0.6;we-built 2.4;quality -1.2;save 0.6;your-business -0.3;problem -2.7;trouble 1.5;agency 3.3;minutes 1.2;technical -0.3;ticket 0.9;agreed -1.5;solution -2.1;no-answer 1.8;study 1.2;reproach 0.6;scarcity -1.2;funding 2.4;most-firms 3.6;reach-out 1.2;gives-up 0.9;trial 1.5;newsletter -0.6;goodbye -2.1;staff-seller 0.6",
  product:
    "figure -0.9;self -0.6;price 1.5;solution -2.4;time 0.9;platform -1.2;material -0.9;ask 1.8;role 0.6;benefit 1.2;manufacturer -0.9;process -1.2;noticed -0.3;agency -0.9;meeting-internal 3;pain 1.2;i-am-from 1.2;free -1.8;attached -1.5;invoice 0.3;percent -0.6;law 0.9;news-voice 1.8;technical -4.8;again 0.9;we-built 3;please-do -3.3;introduces 3;costs-nothing 1.8;order -1.2;problem -1.5;we-you-customer -2.1;new-customers 1.8;study 1.2;agreed -2.1;happy-to 0.6;event-seller 0.3;ticket 0.3;quality -1.5;list-seller 1.2;revenue -0.6;trial -1.8;funding 0.9;farewell 5.1;who-decides 0.9;i-want-buy 2.1;no-answer 1.2;case -1.2;reach-out 0.6;seo 2.1;support-voice -1.2;trouble 1.2;increase -0.3;save -4.5;most-firms 0.6",
  do: "figure 1.2;price -1.2;we-built 4.5;time 0.9;product -0.3;benefit 0.9;proof 1.5;ask 0.3;pricing -0.3;contract 1.2;told -1.5;material -2.7;i-am-from 1.8;reduce -0.9;without 2.7;introduces 2.4;internal 0.6;pain 1.2;costs-nothing 3;manufacturer -1.2;customers 0.9;news-voice 0.6;please-do -1.5;order 3;platform 0.6;minutes 1.8;solution -1.2;again -2.4;study 0.6;invoice 1.5;technical -3;notice 2.7;problem -1.2;attached -2.7;your-business 0.9;interest 2.4;agreed -1.2;recruiting 1.8;agency 1.5;right-person 1.8;automation 5.1;revenue 1.8;trial -2.1;sent-away -0.9;trouble 0.3;gives-up 1.2;discount 0.9;i-want-buy -5.4;save 1.5;no-answer 0.6;happy-to -1.5;visit 0.6",
  self: "told -0.9;i-am-from -0.6;personal -0.6;please-do -2.1;happy-to 1.8;news-voice -0.3;study -3.6;no-answer 1.5;meeting-internal 0.3;minutes 1.2;job -2.7;law 0.9;reach-out -2.1;shared 3.3;costs-nothing 3;recruiting -0.6;problem 0.6;manufacturer -0.6;your-business -2.7;percent 2.1;notice 1.8;reply -1.8;just-wanted 0.9;i-want-buy -2.7;agreed 0.9;solution 2.7;event-seller -2.1;we-built -1.2;experience 1.8;right-person 0.6;ticket 0.9;agency 2.1;reduce -1.2;later-date -1.8;case 1.2;visit 3.9;revenue 0.6;trouble 0.6;new-customers 0.6;we-you-customer 3.6;save 1.2;staff-seller 3.3;no-obligation -1.2;discount -1.8;most-firms 1.2;team-time -1.5;reopens -1.8;curious 1.5;newsletter 1.8;support-voice 2.4;seo 2.7;help-you 1.2;list-seller 2.7;thanks-for 1.8",
  benefit:
    "figure 0.3;without 0.9;price -1.2;reduce 1.8;proof 1.8;time -0.6;ask -3.3;material -1.2;contract 1.2;revenue -0.6;free 0.6;pain 0.6;increase -1.2;role 0.9;news-voice 0.6;internal -0.3;personal -1.2;new-customers 2.7;no-obligation 2.4;customers 1.8;no-answer 2.7;case -0.3;noticed 0.3;i-am-from -2.4;problem -1.8;job 0.9;solution 2.1;we-built 3.3;attached -1.2;recruiting -0.3;technical -4.8;trouble -0.6;team-time 2.1;most-firms 4.2;trial 1.5;agency 1.5;noticed-that -0.6;introduces 3.6;experience -0.3;interest 1.5;gives-up 0.3;reach-out 0.9;your-business 3;discount 2.4;help-you 0.3;demo 1.5;later-date -1.5;reproach -2.4;staff-seller 1.5;reply -0.3;sent-away -0.6",
  material:
    "figure -1.5;self 2.1;time -2.4;ask 3.3;free 3;pricing 1.8;trial -0.9;process -2.1;attached -1.5;told -2.4;shared -0.6;happy-to 3;costs-nothing 3.9;internal -0.3;demo -4.2;without 0.9;agreed -4.2;minutes 3;order 0.6;notice -0.6;please-do -1.8;staff-seller 4.8;noticed 0.6;interest 0.9;personal -1.2;we-you-customer -2.4;job -0.3;problem -1.2;i-am-from -2.4;no-obligation 3;your-business 3.3;study 0.9;event-seller -2.1;technical -2.4;goodbye 4.5;open-to 0.6;we-built 3;farewell 0.9;gives-up -1.2;reduce 0.6;experience -2.7;customers -0.6;sent-away -2.4;new-customers -2.1;agency -1.2;support-voice 2.4;thanks-for -3;just-wanted -2.4;automation 3;funding -0.6",
  contract:
    "law -1.2;we-you-customer -4.2;process 1.8;shared 1.8;pricing 1.2;please-do 1.2;internal 2.7;percent 3;without 1.2;attached -0.6;news-voice -1.5;recruiting -0.6;personal 0.9;study 1.8;job -1.8;solution -1.2;no-obligation 2.7;ticket 1.2;technical -1.8;quality 4.8;we-built 0.3;open-to 0.9;revenue -1.8;customers 2.4;goodbye 3.9;platform 3.3",
  noticed:
    "self 0.3;noticed-that 1.8;your-business 0.6;told 1.5;process 1.2;praise 2.1;news-voice 0.6;study 2.7;job 2.7;personal 1.5;i-am-from 1.2;internal -2.1;problem -1.5;again -0.6;case 3;technical -0.6;shared 3.3;interest 1.2;minutes -3.9",
  process:
    "study -2.1;job -0.6;recruiting -0.6;meeting-internal -3.9;told 0.6;shared -6.3;law -3;attached -2.7;news-voice -2.1;i-am-from -3;internal 3;personal -2.7;agency 0.3;noticed-that 1.5;percent 2.7;happy-to 0.6;technical 0.9;newsletter -6.6;platform 0.9;experience 1.8;manufacturer -1.5;your-business -0.6;reach-out -0.3;we-built -0.6;we-you-customer -1.2;i-want-buy 0.6;open-to -2.7;trial 0.9;discount -0.6;quality -2.1",
  role: "self -0.6;figure -0.3;your-business 0.6;noticed -2.1;ask 0.3;told -1.8;process -1.2;team-time -3.3;pricing -0.3;meeting-internal 2.7;internal 1.8;shared -1.2;thanks-for -4.8;personal -0.9;news-voice 0.9;again 1.5;right-person -1.8;without -2.1;interest -1.2;percent 2.7;i-am-from -0.3;recruiting 2.1;customers -1.8;law 1.2;please-do -0.3;no-answer -2.4;agreed -1.8;attached 2.1;seo 0.6;gives-up 0.6;i-want-buy 0.3;goodbye 0.6;platform 1.5;curious 0.6;technical 0.9",
  again:
    "self 1.2;no-answer 1.5;just-wanted 1.8;process -0.9;invoice -1.8;without 3.6;reach-out 0.6;farewell 3.6;order -1.2;attached -1.2;job -3;i-am-from 2.1;internal -0.6;technical 0.9;agreed 0.6;meeting-internal -1.2;study -1.8;ticket -0.9;law -0.9;minutes 2.7;event-seller -1.5",
  pain: "figure -0.9;price 1.8;self -0.3;pricing 1.5;trouble 0.9;process -1.2;material -0.6;problem -2.1;internal 1.5;without 2.1;invoice -1.8;contract -0.6;role 0.6;again -0.3;noticed 0.6;news-voice -2.4;personal 1.5;study 0.9;order 2.1;please-do -0.3;revenue 5.7;free -1.5;minutes -0.9;platform -0.9;notice -0.9;i-want-buy -1.8;most-firms 1.5",
  recruiting: "job -2.1;internal -3.6;agreed -0.3;percent 2.1;minutes -3.3;news-voice 0.9;meeting-internal -2.7",
  shared:
    "agreed -3.9;attached 0.3;we-you-customer 2.7;thanks-for -2.4;pricing -1.8;job -3.6;please-do 3.3;recruiting -0.9;meeting-internal -2.1;news-voice -1.2;without 0.6;study -0.6;personal -0.3;happy-to -0.6",
  internal:
    "please-do -2.4;meeting-internal -1.5;attached -2.7;law -1.5;solution -0.3;minutes 0.9;study -3.3;without -0.3;manufacturer 1.2;job -2.4;i-want-buy 0.3;reduce -0.9;problem -2.4;revenue -2.4;your-business 1.8",
  free: "figure -0.6;time -0.3;ask 1.8;without 0.6;pricing 0.9;contract -1.2;process 0.6;told -0.9;notice 1.8;happy-to 0.6;we-you-customer -3;law -1.2;minutes -0.3;manufacturer 0.6;again 1.8;i-am-from -1.5;open-to 1.5;problem -0.6;study 1.5",
  introduces:
    "i-am-from 2.1;self -1.2;reach-out 3;we-built -3;process -0.9;experience 2.7;contract -1.8;pricing -0.6;personal -1.8",
  "who-decides": "right-person 2.7;self 3;please-do -0.6;i-want-buy 0.9;your-business 0.9;contract 2.4;told -2.7",
  "gives-up":
    "self -0.9;goodbye 2.1;pricing -0.9;shared 3;told 3.3;law -3.3;thanks-for 7.5;sent-away 2.7;internal 0.3;opt-out-line 1.8",
  interest:
    "self -0.6;open-to -2.4;worth 1.5;trial 0.6;sent-away 6.9;curious 5.4;told 0.6;pricing -0.6;recruiting -2.7;law -0.3;invoice -0.3;meeting-internal -0.6;reply 0.6;internal 1.5;job -1.8;without -1.2;farewell 2.1;list-seller 1.2",
  percent:
    "pricing -0.3;discount 1.5;law -2.1;trouble 2.1;meeting-internal -0.6;please-do -0.6;attached -0.9;we-you-customer 2.1",
  farewell: "self 1.5;goodbye 4.5;no-answer 4.8;i-am-from 2.1",
  told: "agreed -0.9;meeting-internal 1.5;problem 0.6;news-voice -0.6;study 0.6;law 0.9;attached 1.5;thanks-for -4.5",
  personal:
    "told 0.6;meeting-internal -0.6;internal -0.9;without 1.2;please-do -1.8;noticed-that 0.6;i-am-from -1.5;minutes 1.2;news-voice -1.2;event-seller 1.2;problem -1.5;just-wanted -1.2;no-answer -3.6;costs-nothing 0.6",
  ticket: "problem -3.3;support-voice -4.2;told -1.8;news-voice -1.5;without -1.8",
  scarcity: "figure -3;time -2.7;free -4.8;pricing -3.9;trial -3.3;shared -0.3",
  reproach: "self 0.9;contract 3",
  pricing:
    "told -1.8;law -0.6;please-do 0.6;problem 5.4;attached 1.8;meeting-internal 0.9;agreed -0.6;study -0.9;i-want-buy -2.7;support-voice 3.3",
  "sent-away": "self 1.5;opt-out-line -2.1;please-do -0.6;agency -0.6;contract -1.2;process 1.2;internal 3.9",
  invoice:
    "please-do -3.9;process -1.2;contract -1.2;pricing 1.8;shared -2.7;told 0.3;percent 6;internal -1.5;notice -1.5;law 2.1;without 1.2;news-voice -0.9;attached -0.6;ticket -0.6;just-wanted -1.2;solution -2.4;personal -1.8;trial 1.2",
  technical: "told 3.6;pricing 0.9;problem -3.9;noticed-that -1.2;minutes -0.9",
  "opt-out": "sent-away -2.4;gives-up 0.9;interest 0.6;farewell 2.4;reply 0.6;goodbye 1.2",
  "costs-nothing": "pricing -0.9;trial 1.2;news-voice -0.3;meeting-internal -0.3",
  "we-you-customer": "law 2.1",
  praise: "self 2.4;noticed-that -0.6;news-voice 3",
  "no-answer": "goodbye 1.5",
  order:
    "agreed 0.6;pricing -2.4;process 1.2;percent 1.8;contract 0.9;news-voice -1.8;without 1.5;ticket -1.5;we-you-customer -0.6;attached -2.7;problem -3.3;we-built 2.1;just-wanted -0.9;meeting-internal -0.9;solution 0.9;support-voice 1.5;personal -0.6;study -2.1",
  reduce: "percent 1.2;pricing 1.5;told 1.2;customers 0.9",
  agency: "study 0.9;i-am-from 2.1;pricing 1.5;meeting-internal -0.6;told -0.3",
  "noticed-that": "told -1.5;news-voice -1.8;study -1.8;job 3.6;i-am-from 1.8",
  solution: "meeting-internal -0.3;pricing -0.6;news-voice -1.8;please-do -1.2",
  "i-am-from": "told -3.3;study -3.6;attached 1.2;job -0.6;please-do -1.2",
  problem: "news-voice -4.2;attached -0.6",
  manufacturer: "pricing -0.9;told 2.1;experience 3.3;news-voice 0.6;i-am-from 0.9;attached 1.2;meeting-internal 0.9",
  "we-built": "i-am-from -1.5;pricing 3;manufacturer 1.8;platform 0.9",
  "event-seller": "pricing -1.5;told 2.7;agreed 2.1",
  job: "study -0.6",
  minutes: "told 4.8;pricing 0.3;study -3.3;open-to -0.6",
  newsletter: "news-voice -1.2;support-voice -5.4;meeting-internal -0.3",
  attached: "job -7.5;law 3.9;study 0.6;meeting-internal 0.3",
  "please-do": "attached 0.6;law -1.2;news-voice -3.6;support-voice -1.2;i-want-buy 1.5;agreed 0.9",
  without:
    "no-obligation 0.6;told -0.9;attached 2.1;happy-to 0.3;no-answer 0.3;manufacturer 3.3;problem -0.9;trial 3.3;minutes 0.3;reach-out 2.1;job 0.3",
  case: "told 2.7;attached -2.7",
  discount: "pricing 1.8",
  notice:
    "pricing 0.3;please-do -0.3;law -1.2;we-you-customer -1.5;without 0.3;news-voice -0.6;costs-nothing -0.6;trial 0.6;study 0.9",
  "happy-to": "pricing -0.9;news-voice -0.6;trial 0.6;job 1.5;reply 1.5",
  "new-customers": "customers -1.2;percent -0.9;told -1.8",
  "thanks-for": "agreed -3.3",
  "no-obligation": "pricing 1.8",
  save: "percent 3.3",
  "small-talk": "reach-out 1.2",
  revenue: "pricing 1.2;told -1.5",
  quality: "pricing 1.5;told -1.2",
  "reach-out": "just-wanted 0.6;told -0.9;no-answer 1.8;demo -0.3",
  trial: "we-you-customer -3.9;told -1.2;pricing -2.4",
  "just-wanted": "told -1.5;goodbye 2.1",
  platform: "solution 2.4;told 0.6",
  "your-business": "noticed-that 3.3;problem 1.2",
  agreed: "news-voice -2.7",
  customers: "percent 1.2;i-am-from 1.8",
  insult: "self -0.9",
  trouble: "told -1.2",
  "news-voice": "job 2.1",
  "later-date": "told -0.6;pricing 0.3",
  "most-firms": "pricing 3.3",
  experience: "pricing 0.6;told 0.9",
  "open-to": "law -0.9",
  reply: "pricing 1.8",
  law: "job -3",
  "team-time": "pricing 0.6",
  funding: "percent 3.3",
  goodbye: "told -2.4",
  "list-seller": "pricing 1.8",
  "meeting-internal": "job -3.3",
  "help-you": "pricing 0.3",
};
