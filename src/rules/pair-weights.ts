import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  you: "self 2.1;figure -0.3;ask 0.9;role 4.5;told -0.3;product 1.8;material 2.1;proof 0.3;benefit 0.3;process 0.6;noticed 1.8;contract 1.5;shared -2.1;again -0.9;please-do -2.1;internal -0.3;news-voice 1.5;personal -0.3;agreed -5.4;your-business 0.9;pain 2.1;minutes 0.3;law -1.5;noticed-that -2.4;meeting-internal 1.2;notice -3.6;happy-to 2.1;study 2.1;job 5.4;i-am-from -0.3;recruiting -2.4;no-answer 3.3;we-you-customer -1.8;manufacturer 3.6;event-seller 0.9;problem -1.5;who-decides 2.7;gives-up 0.6;solution -1.5;ticket 0.6;open-to -2.1;reply 0.6;goodbye 0.6;right-person -2.1;sent-away -0.6;thanks-for -5.1;introduces -2.4;case -1.2;i-want-buy 2.4;new-customers 3;team-time 3.9;experience -2.7;just-wanted -3.6;reproach 0.9;agency 3.3;later-date 1.5;opt-out -1.2;demo 0.9;praise -1.8;trouble 1.5;revenue 2.1;scarcity -2.7;save 2.4;newsletter -2.7;support-voice -0.9;discount -3.3;quality 0.3;visit 1.2;funding 3;no-obligation 3.6;increase 2.4;curious 5.7;most-firms 3.6;staff-seller 3.9;automation -2.4;seo 5.7;opt-out-line 1.5;help-you -0.6;insult -0.3;reopens 4.8;partner-with 1.5;list-seller 3.9;small-talk 1.5;worth -1.2",
  price:
    "figure 4.5;free 2.1;material -1.2;time 1.5;costs-nothing -0.6;ask 0.3;contract -1.8;invoice -2.1;process 2.1;told -1.5;percent -1.5;without 0.9;trial 2.7;law 1.5;order 0.9;role 1.2;shared -2.4;news-voice 2.1;discount -2.4;again -1.8;please-do 1.5;personal -0.3;attached 2.4;problem 2.4;agreed -1.2;no-obligation 0.6;we-built -1.5;solution 1.2;event-seller 1.2;reduce -0.6;happy-to 1.2;minutes -0.6;recruiting -2.7;we-you-customer -0.6;interest -2.7;job 3;study 1.5;platform 0.3;technical 1.8;experience 3.3;scarcity -0.9;noticed 0.6;support-voice 1.2;i-want-buy -2.7;customers -1.2;no-answer 2.4;case -0.3;sent-away -1.8;funding -1.2;reply 2.4;trouble 0.6;later-date -2.7;reproach 0.6;most-firms 1.5;reach-out -0.9;noticed-that -2.7;staff-seller 1.5;who-decides 2.7;farewell 3.6;right-person 0.6;opt-out -3;thanks-for -2.1",
  figure:
    "self -0.9;time -1.2;pricing 2.4;percent 2.1;process -2.1;contract -1.8;ask -1.8;invoice -3.6;minutes 3.9;internal -1.5;order -0.6;shared -3;law -0.6;please-do -3.9;personal -0.3;again -2.1;experience -0.3;i-am-from 0.3;attached -2.7;notice -0.6;agreed -1.8;costs-nothing 0.6;noticed -1.8;manufacturer 1.8;study -0.9;job 0.9;recruiting -0.6;ticket -3.6;event-seller 1.5;reduce -0.6;solution 1.5;we-you-customer -5.7;technical -3.3;platform 1.8;introduces 0.3;interest 2.1;gives-up 2.7;case 1.2;your-business -0.3;revenue 2.4;new-customers 0.6;quality 5.1;support-voice 1.5;noticed-that 2.4;discount -1.8;save 1.2;customers 0.6;trial -1.5;just-wanted -3.9;trouble 0.3;funding 3.9;increase -1.2;sent-away -0.3;reach-out 0.3;later-date -0.6;happy-to -1.5;most-firms 3.3;i-want-buy -6;newsletter -0.3;reproach 0.9;demo 2.1;no-obligation 3;staff-seller 3.3;goodbye -1.8;praise 0.3;reply -0.6;list-seller 3.3;opt-out -1.5;who-decides 1.5;thanks-for -0.9;worth 1.2;partner-with 0.6",
  we: "you -0.3;do 3;self -0.9;product 1.2;proof 0.3;ask -2.1;pricing 0.6;benefit 0.9;material 1.5;told -3;contract -0.9;percent 3.6;role 0.6;please-do -3.9;shared -1.8;free 0.6;internal 0.9;i-am-from 0.3;without 1.2;pain -2.4;again -0.9;personal -1.8;costs-nothing 3;news-voice -2.7;agreed -0.9;meeting-internal -0.3;manufacturer 3;minutes 1.2;platform 2.1;customers 2.7;solution 1.2;problem 2.1;experience 1.5;attached 2.7;ticket -2.7;technical 1.5;job 0.6;noticed -2.1;recruiting 2.4;interest -1.5;your-business 1.2;agency 1.5;quality 4.2;sent-away 0.6;support-voice 0.6;case -0.6;new-customers 1.5;save -0.9;i-want-buy -4.2;trouble -2.1;revenue 1.8;increase -0.6;reach-out 0.9;help-you 1.5;visit 2.7;automation 2.1;just-wanted -1.8;later-date -0.9;newsletter -4.2;who-decides -1.2;thanks-for -5.1;most-firms 1.8;reproach -2.1;staff-seller 5.1;noticed-that -0.9;no-obligation 1.5;reply -0.9;partner-with 0.9;farewell 1.8;goodbye 0.6;seo 1.8;open-to 1.5",
  ask: "self 0.9;time 0.6;interest 3;happy-to 3.3;minutes -1.2;open-to 1.8;pricing -1.2;again -0.3;told -0.3;contract -0.3;who-decides 3;without 0.3;costs-nothing 3;news-voice -1.5;meeting-internal -2.4;opt-out 4.8;right-person -0.9;reach-out 2.1;personal -3;invoice -2.7;law -1.8;visit 2.4;demo 1.5;shared 2.4;i-want-buy -4.5;sent-away 3.9;attached 2.4;worth 1.8;manufacturer 1.5;notice 3.3;recruiting -3.6;solution 0.9;opt-out-line 3;problem -1.8;i-am-from -3.3;later-date 1.2;gives-up 0.3;your-business 0.6;noticed -2.7;event-seller -0.3;technical -0.6;platform -1.8;staff-seller 0.6;agreed -2.1;farewell 0.3;new-customers 0.3;introduces 3;newsletter -1.8;noticed-that -1.8;we-built -0.3;list-seller 0.6;help-you -2.7;revenue 1.5;quality -0.9;increase -0.6",
  time: "self 0.6;minutes -0.6;process -0.6;pricing -1.5;meeting-internal -1.8;shared -3.3;internal -0.9;contract -0.9;please-do -1.8;again -1.8;personal 0.9;demo 2.7;without 0.9;interest 0.9;noticed 1.2;news-voice -3;visit 0.3;costs-nothing -1.5;law -1.2;order -2.4;invoice 1.2;solution 1.2;study 1.5;job 2.1;attached -3.3;percent 0.6;manufacturer -1.5;open-to 0.6;problem 0.6;your-business -1.8;no-answer 0.6;reduce 1.8;platform -3;trial -1.2;technical 0.3;thanks-for -5.7;agency -0.3;customers 1.8;right-person -1.5;later-date -1.8;experience 0.3;sent-away 1.8;revenue -1.2;i-want-buy -0.9;goodbye 0.3;worth 2.4;trouble 0.6;team-time 1.2;reproach -1.8;increase 2.4;most-firms 2.1;praise -0.6;opt-out -2.7;newsletter -3;staff-seller 0.3;discount -1.5;funding -0.3;quality -0.9;partner-with -1.8",
  product:
    "figure -0.9;self -0.6;price 1.5;solution -2.1;time 1.2;platform -0.9;material -1.2;ask 1.5;pricing -0.3;role 0.6;benefit 0.9;manufacturer -0.9;agency -1.2;noticed -0.3;meeting-internal 2.4;pain 0.9;i-am-from 0.9;free -1.8;attached -1.5;news-voice 1.8;percent -0.6;invoice 0.9;shared -0.9;again 0.9;please-do -1.8;technical -3.9;we-built 4.2;order -0.6;introduces 1.8;job -0.6;problem -0.9;interest 0.3;we-you-customer -2.7;new-customers 2.4;sent-away -0.3;agreed -3.3;recruiting -0.6;study 0.6;ticket 0.9;gives-up -0.9;happy-to 2.1;event-seller 0.3;who-decides 1.8;no-answer 0.9;quality -2.4;reach-out 0.9;i-want-buy 1.8;trial -2.1;funding 0.3;farewell 4.8;list-seller 1.8;case -0.9;goodbye 0.9;seo 1.5;open-to 1.5;just-wanted 1.2;trouble 2.4;most-firms 1.2;reply 1.2;save -4.2;thanks-for -2.1;praise -1.2",
  do: "figure 0.9;price -0.3;we-built 4.8;time 0.9;benefit 1.5;proof 1.8;pricing -0.9;told -0.3;contract 1.5;material -2.7;i-am-from 1.8;role 0.3;reduce -2.7;introduces 2.1;without 2.4;free -0.3;internal 1.2;manufacturer -0.6;personal 0.9;costs-nothing 2.4;pain 0.6;news-voice 0.6;please-do -0.6;order 2.4;help-you -0.6;minutes 1.8;solution -0.3;again -1.8;experience 0.3;invoice 1.2;problem -1.2;shared 0.6;technical -3;notice 2.4;attached -3;job 0.6;interest 1.5;your-business 0.6;recruiting 1.5;agency 1.5;right-person 2.7;ticket -1.8;new-customers -0.9;revenue 2.7;trial -3;automation 5.4;sent-away -1.2;discount 1.8;i-want-buy -7.8;worth -0.6;save 0.6;happy-to -0.9;no-answer 0.9;visit 1.2;newsletter -1.2;team-time -2.7;goodbye 2.7;reply -1.5;scarcity 0.9;staff-seller 1.2",
  self: "told -0.6;process -0.6;personal -0.6;contract -0.3;please-do -2.1;noticed-that -0.6;happy-to 1.5;news-voice -0.6;without 0.6;minutes 0.9;no-answer 2.1;study -3.3;invoice -0.3;job -3;law 1.5;reach-out -2.1;shared 3;attached 0.6;costs-nothing 3.3;recruiting -0.3;problem 0.9;goodbye -0.6;your-business -1.8;manufacturer -0.9;notice 0.9;percent 2.4;reply -1.2;just-wanted 0.9;technical 0.3;i-want-buy -3;we-built -1.8;solution 2.7;event-seller -1.2;right-person 1.8;agency 2.1;experience 1.8;reduce -1.2;later-date -1.2;case 0.9;visit 2.7;trouble 1.5;we-you-customer 3.6;new-customers 0.9;save 1.5;increase 0.3;open-to 0.9;staff-seller 4.2;discount -1.5;most-firms 1.8;team-time -0.3;reopens -1.8;newsletter 1.8;curious 1.8;seo 3;support-voice 3;help-you 1.8;list-seller 3.6;thanks-for 2.1;worth -0.6",
  benefit:
    "figure 0.3;price -1.5;self -0.3;reduce 1.8;proof 1.5;time -0.9;save 0.9;percent -0.6;ask -3.3;material -1.2;contract 1.5;told 0.3;revenue -0.6;free 0.3;pain 0.6;increase -2.7;role 2.1;internal -0.6;meeting-internal 0.3;personal -0.9;new-customers 2.7;please-do -0.3;no-obligation 2.7;no-answer 0.6;case -0.9;minutes 0.9;customers 2.1;i-am-from -1.8;solution 1.8;problem -2.1;ticket -1.8;job 1.8;we-built 3.9;technical -3.9;agency 0.6;most-firms 6;agreed 0.3;trouble -0.3;interest 0.3;team-time 2.4;introduces 3;experience -1.2;gives-up 1.8;your-business 1.8;reach-out 0.3;reproach -1.2;discount 3.3;funding 0.9;help-you 1.2;reply -1.2;demo 1.8;staff-seller 1.2;i-want-buy -1.2;visit 0.6;praise 0.6",
  material:
    "figure -1.2;self 2.1;time -2.7;ask 3;free 4.2;news-voice 0.3;pricing 2.1;trial -0.9;manufacturer 0.3;process -2.4;attached -1.5;told -2.1;shared -0.3;happy-to 2.7;internal -0.3;costs-nothing 3.6;demo -3.6;contract -0.3;without 1.2;invoice -0.6;agreed -4.5;minutes 1.5;order 0.6;notice -0.6;please-do -2.4;staff-seller 4.8;interest 1.2;noticed 0.6;personal -0.9;we-you-customer -2.1;no-answer 0.3;problem -0.3;solution -0.6;i-am-from -3.3;job -0.6;study 0.9;your-business 3.3;no-obligation 3;event-seller -2.1;technical -3;gives-up -0.6;farewell 1.8;goodbye 4.5;sent-away -2.4;we-built 3.9;reduce 0.6;open-to 0.3;introduces -0.6;agency -1.5;experience -2.7;noticed-that -2.1;new-customers -1.8;thanks-for -2.4;just-wanted -4.2;support-voice 2.4;reproach -2.7;discount 2.4;funding -2.4;automation 3.6;revenue -0.9;praise -1.2",
  contract:
    "law -1.2;we-you-customer -4.2;process 1.8;shared 1.8;pricing 1.2;internal 2.7;please-do 0.6;percent 2.7;without 1.2;attached -0.9;news-voice -1.2;personal 0.6;study 0.9;job -2.1;problem -0.3;ticket 1.5;no-obligation 3.3;quality 3;manufacturer 1.2;technical -2.4;we-built 0.6;your-business -2.1;platform 3.3;minutes 1.5;revenue -1.8;customers 3.3;reach-out -0.3;goodbye 4.8;just-wanted -0.6;agency 0.9;most-firms 2.7",
  noticed:
    "self 0.9;noticed-that 2.1;told 0.9;praise 2.4;process 0.9;news-voice 0.6;study 3;job 2.4;personal 1.2;i-am-from 0.6;internal -1.2;problem -1.8;again -0.6;meeting-internal 1.2;pricing 0.6;case 3;technical -0.6;shared 1.8;law 3;interest 1.2;minutes -3.3;no-answer -1.2;reach-out -2.1",
  proof:
    "self -1.2;experience 0.6;pricing -2.1;case 2.7;told 0.9;contract -0.6;material -0.3;process 1.2;role 0.6;ask 1.2;invoice -0.3;without -0.3;law -1.2;internal -2.1;i-am-from 0.6;order 0.9;platform 1.5;again 1.8;noticed 1.2;please-do -1.5;personal -0.3;shared -0.3;revenue -0.3;notice 2.4;costs-nothing -0.6;introduces 1.8;problem -2.1;quality -0.6;we-built 1.8;ticket 1.2;solution -1.8;event-seller -0.3;save 1.5;your-business -2.4;agency 3;agreed -1.2;trouble 1.8;minutes 1.5;technical -0.3;study 1.8;no-answer 2.1;reproach 0.9;sent-away -0.6;funding 2.4;most-firms 4.2;scarcity -0.3;gives-up 1.5;reach-out 1.8;newsletter -2.1;trial 1.2;just-wanted 0.6;goodbye -1.5;team-time 0.6",
  again:
    "self 1.2;no-answer 2.1;just-wanted 2.4;goodbye 0.3;invoice -2.4;personal 0.3;farewell 3.6;reach-out 0.6;without 2.4;pricing 0.3;shared 1.5;attached -0.6;job -3.3;i-am-from 1.2;technical 0.9;internal -0.9;problem -0.6;agreed 0.3;study -0.9;law -0.9;meeting-internal -1.5;ticket -0.3;minutes 4.5;notice 1.5;event-seller -1.8;manufacturer 1.2;revenue 0.3;sent-away 1.8;later-date 1.8;percent -2.7;costs-nothing 0.9;partner-with 1.2;your-business -1.2",
  process:
    "study -1.5;job -0.6;recruiting -0.6;meeting-internal -3.9;told 0.6;shared -6.6;law -3;attached -3.3;i-am-from -3.3;news-voice -1.8;internal 3.6;personal -3.3;minutes -0.9;noticed-that 1.5;percent 2.4;newsletter -6.6;platform 0.3;happy-to 0.3;technical 0.9;manufacturer -2.4;experience 2.4;reach-out -1.2;your-business -1.5;we-you-customer -0.6;we-built -0.3;quality -1.8;open-to -2.4;save 0.3;trouble -1.8",
  role: "self -0.3;figure -0.6;your-business 0.9;time 0.6;noticed -2.1;ask 0.6;told -1.2;material -0.9;process -0.3;team-time -3.3;meeting-internal 3.3;internal 2.1;personal -0.6;thanks-for -5.1;again 0.6;right-person -1.5;new-customers -0.9;without -1.8;free -0.6;percent 3;interest -1.2;i-am-from -0.9;recruiting 1.5;customers -0.6;law 0.9;agreed -1.2;manufacturer -0.9;order -0.6;no-answer -1.2;attached 3;ticket 0.6;invoice 0.3;reach-out 0.3;gives-up 1.2;seo 0.9;goodbye 1.2;platform 1.2;revenue 1.5;curious 1.5;introduces 0.3;reproach 1.2;technical 1.8;praise -0.6;just-wanted 1.5;reduce -0.6",
  pain: "figure -0.3;price 0.6;self -0.3;pricing 1.5;trouble 1.2;process -1.5;material -0.6;problem -1.2;ask -0.3;internal 1.2;without 2.4;contract -0.9;invoice -2.4;role 1.8;again -0.9;news-voice -0.6;personal 1.2;study 1.2;order 1.5;revenue 5.7;free -0.6;manufacturer 0.3;notice -0.6;i-am-from -0.3;i-want-buy -3.3;most-firms 2.1;your-business 0.6;job 1.2;solution -2.4",
  recruiting:
    "job -1.8;internal -1.8;agreed -2.4;minutes -4.2;percent 2.4;news-voice 0.3;meeting-internal -1.5;law -0.9;quality -1.5",
  shared:
    "agreed -4.2;attached 0.6;we-you-customer 2.7;thanks-for -3.3;pricing -2.4;job -3;please-do 2.4;meeting-internal -1.8;news-voice -2.7;without 0.9;notice -0.9;study -0.9;personal -1.2;minutes 4.5;noticed-that 2.7",
  internal:
    "please-do -2.4;meeting-internal -0.9;attached -2.4;law -0.3;pricing 0.6;i-am-from -1.2;news-voice 0.6;team-time 0.9;study -4.2;minutes 2.1;manufacturer 1.2;job -2.1;i-want-buy 0.9;reduce -0.3;problem -0.6;revenue -1.5;agency -1.2;your-business 1.8;experience -1.8;support-voice -2.1;customers 0.6",
  free: "figure -0.6;trial -1.5;ask 1.2;without 1.2;pricing 1.5;notice 1.5;happy-to 0.6;we-you-customer -3.6;internal 0.9;law -1.8;personal -1.8;manufacturer 0.9;i-am-from -1.8;percent 0.9;technical -0.3;open-to 1.8;solution 0.3;platform -0.6",
  introduces:
    "i-am-from 3;self -1.8;reach-out 4.2;we-built -3;agency 0.9;process -1.5;experience 2.4;contract -1.2;pricing -0.6;customers -0.3;personal -2.4",
  "who-decides":
    "right-person 3.3;self 2.1;your-business 1.5;i-want-buy 0.6;contract 1.5;internal 1.2;told -1.8;law 1.8;reach-out 1.8",
  "gives-up":
    "self -1.5;farewell 1.2;goodbye 2.4;pricing -0.6;told 1.2;shared 3;contract -0.6;thanks-for 7.2;law -3.9;sent-away 1.8;ticket -2.1;meeting-internal 1.5;no-answer 1.8;order 0.3",
  interest:
    "self -0.9;open-to -2.1;worth 1.8;trial 1.5;sent-away 5.7;curious 4.5;process -0.9;told 0.9;again 0.9;invoice -1.2;recruiting -3.3;without -0.3;job -0.9;reply 0.9;internal 1.5;i-am-from 0.9;costs-nothing 1.2;solution -3.6;farewell 2.4;list-seller 1.8;notice 0.6",
  farewell: "self 1.8;goodbye 3.3;no-answer 5.4;i-am-from 2.4;just-wanted 0.6;opt-out-line 1.2;process 2.4;told 3.6",
  told: "agreed -0.6;meeting-internal 0.6;news-voice -1.2;study 0.3;law 0.9;attached 1.5;thanks-for -4.5",
  personal:
    "told 0.9;meeting-internal -0.9;pricing -0.3;please-do -2.1;noticed-that 0.3;without 1.2;news-voice -1.2;minutes 2.1;study -0.6;event-seller 1.8;costs-nothing 0.6;problem -0.9;just-wanted -2.4;notice 0.9;no-answer -4.2;your-business 0.9;job -1.2;new-customers 0.6",
  ticket: "problem -3.9;support-voice -3.6;told -1.8;news-voice -1.2;process -0.3;without -0.9;recruiting 2.1",
  reproach: "self 1.5;contract 2.4",
  scarcity: "figure -3;time -3.3;free -4.5;pricing -4.5;trial -3;personal -2.1",
  pricing:
    "told -1.5;law -1.5;problem 5.1;attached 1.5;meeting-internal 0.9;agreed -1.2;support-voice 3.9;no-answer 0.9",
  technical:
    "told 2.4;pricing 1.5;problem -4.5;costs-nothing -0.6;noticed-that -2.1;minutes -1.8;i-am-from -0.9;percent -0.3",
  "opt-out": "sent-away -1.5;self -0.6;farewell 3;reply 0.3",
  "sent-away":
    "self 0.9;opt-out-line -3;please-do -1.5;internal 2.7;process 1.5;told 0.9;contract -1.8;pricing 1.8;i-am-from 1.5",
  invoice:
    "please-do -3.6;contract -1.2;pricing 2.1;shared -3;percent 6.6;internal -0.9;notice -1.8;order -0.3;law 1.2;news-voice -0.9;attached -1.2;without 1.2;just-wanted -0.9;solution -2.4;personal -2.1;trial 2.4;i-am-from -1.2;funding -0.3;job 3.9;no-answer -0.3;reduce -0.9",
  "costs-nothing": "pricing -0.3;meeting-internal -0.6;no-obligation 0.9",
  "we-you-customer": "law 2.4",
  "no-answer": "goodbye 1.5;problem 0.6;study -0.3",
  minutes: "meeting-internal -0.6;told 4.8;pricing 1.8;study -3.3;news-voice -0.3;please-do -0.3;open-to -0.9",
  praise: "self 2.4;news-voice 4.2",
  order:
    "agreed 1.2;pricing -1.8;process 0.6;percent 1.8;contract 0.6;news-voice -1.2;please-do -0.6;without 2.4;ticket -2.4;we-built 2.1;attached -3.6;just-wanted -1.2;problem -4.5;meeting-internal -0.6;personal -1.8;solution 1.2;support-voice 2.1;study -1.2;job 1.8",
  percent:
    "discount 1.5;law -0.9;trouble 2.1;meeting-internal -2.1;attached -0.9;minutes 0.6;we-you-customer 1.8;problem -0.9",
  reduce: "percent 2.1;pricing 1.2;told 0.6;news-voice -0.3;customers 1.2",
  problem: "news-voice -3.3;support-voice -1.5;law 1.5",
  "i-am-from":
    "told -3.6;study -3.9;job -1.2;attached 1.5;minutes 0.9;agreed -0.6;no-answer 0.9;i-want-buy -1.8;goodbye 0.3",
  solution: "meeting-internal -2.1;pricing -0.9;told 1.2;law 0.3;news-voice -2.7;please-do -0.6;agency -3.3",
  "we-built": "i-am-from -1.5;pricing 3;manufacturer 2.1",
  "noticed-that": "told -1.5;news-voice -2.1;study -2.1;job 3.9;i-am-from 1.2;meeting-internal -0.6",
  manufacturer:
    "pricing -1.5;told 2.7;experience 2.4;i-am-from 1.8;law 0.6;meeting-internal 2.7;happy-to -1.2;attached 2.1;study 1.2;please-do 0.3;event-seller -0.9",
  agency: "study 0.9;i-am-from 3.3;told -0.9",
  case: "told 1.2;pricing 0.3;percent 0.3;attached -3.3",
  job: "study -1.2",
  "please-do": "attached 0.3;law -0.9;news-voice -4.5;support-voice -1.2;i-want-buy 0.6;agreed 1.2;job -2.7",
  without:
    "no-obligation 1.2;percent 1.2;attached 2.7;news-voice 0.3;happy-to 0.9;please-do -0.6;manufacturer 3.9;trial 2.7;problem -1.2;minutes 0.6;reach-out 2.7;job 0.3;study 0.6;new-customers -1.2;quality 2.7",
  attached: "job -6.9;law 3.6;study 1.5;news-voice 1.2;meeting-internal 1.5",
  "event-seller": "pricing -2.7;told 3.3;agreed 1.5;minutes 3.9;news-voice -0.3;thanks-for -0.3",
  newsletter: "news-voice -1.5;support-voice -5.4;pricing 0.6;internal -0.6;meeting-internal -0.3",
  discount: "pricing 1.8",
  notice:
    "told -0.6;law -0.9;we-you-customer -1.8;i-am-from 1.2;costs-nothing -1.2;trial 1.5;study 2.1;manufacturer -1.5",
  "happy-to": "pricing -0.9;trial 1.2;job 2.4",
  "new-customers": "customers -0.9;percent -0.6;pricing -0.9",
  "thanks-for": "agreed -3.9",
  "small-talk": "reach-out 1.2",
  "your-business": "noticed-that 0.9;news-voice 0.3;job -0.3;i-am-from 0.9",
  "just-wanted": "told -0.3;goodbye 1.8;job -1.8",
  "no-obligation": "pricing 2.1",
  platform: "told 0.3;solution 2.7;percent 0.9;news-voice -1.2;attached -1.5",
  revenue: "pricing 1.5;told -2.7",
  save: "percent 3.6;told -1.2",
  insult: "self -2.1",
  "news-voice": "law 0.9;study -0.6;job 2.1",
  "reach-out": "just-wanted 0.9;no-answer 1.8;demo -1.2;law 0.9;study -0.3",
  quality: "pricing 1.5;told -1.8",
  trial: "we-you-customer -3.9;told -1.5",
  customers: "percent 1.5;i-am-from 3",
  agreed: "news-voice -3",
  trouble: "told -1.5",
  "most-firms": "pricing 2.4",
  experience: "pricing 0.9;told 1.2",
  "later-date": "told -0.9;pricing 0.3",
  "open-to": "law -1.8",
  goodbye: "told -1.5;news-voice 0.9",
  increase: "pricing -0.3",
  reply: "pricing 2.7",
  funding: "percent 2.4",
  "meeting-internal": "job -2.1",
  law: "job -2.4",
  "team-time": "pricing 0.9",
  reopens: "curious 0.6",
  "right-person": "please-do -3.6",
};
