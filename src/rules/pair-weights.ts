import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  price:
    "figure 4.5;free 2.4;material -1.2;time 1.2;costs-nothing -0.6;proof -0.6;ask 0.6;contract -1.8;invoice -2.1;process 2.1;told -1.2;percent -1.5;without 1.2;trial 2.7;law 1.8;order 0.9;role 1.2;shared -3;news-voice 2.4;discount -2.7;again -1.5;please-do 1.2;notice -0.6;attached 2.1;agreed -1.2;problem 2.7;no-obligation 0.9;we-built -1.2;solution 0.9;event-seller 1.5;reduce -0.6;happy-to 1.2;minutes -0.6;recruiting -2.7;we-you-customer -0.6;interest -2.7;job 3.3;platform 0.3;study 1.5;gives-up 0.6;technical 1.8;scarcity -0.6;experience 3.6;noticed 0.9;support-voice 0.6;customers -1.2;no-answer 2.4;i-want-buy -2.4;sent-away -1.5;funding -0.9;reply 2.4;trouble 0.3;later-date -2.4;reproach 0.3;most-firms 0.9;noticed-that -2.4;staff-seller 1.8;who-decides 2.4;farewell 3.6;right-person 0.6;opt-out -2.7",
  you: "self 2.1;figure -0.3;ask 0.9;time 0.3;role 4.8;told -0.3;product 1.8;material 2.1;proof 0.3;benefit 0.3;pricing -0.3;process 0.6;noticed 1.8;contract 1.5;shared -2.1;again -0.9;please-do -2.4;news-voice 1.5;agreed -5.4;personal -0.6;your-business 0.9;pain 1.8;minutes 0.6;law -1.5;noticed-that -2.7;meeting-internal 1.2;notice -3.6;happy-to 2.4;study 2.1;job 5.4;no-answer 3.3;recruiting -2.4;i-am-from -0.6;we-you-customer -1.8;manufacturer 3.3;event-seller 0.6;gives-up 0.6;problem -1.5;who-decides 2.4;solution -1.5;ticket 0.9;open-to -1.8;technical 0.3;reply 0.6;goodbye 0.9;right-person -1.8;sent-away -0.6;thanks-for -5.1;introduces -2.4;case -1.5;team-time 3.9;new-customers 3;i-want-buy 2.4;reproach 1.2;experience -2.4;just-wanted -3.6;agency 3.3;later-date 1.5;opt-out -1.2;demo 0.9;praise -1.8;trouble 1.5;revenue 2.1;scarcity -2.4;save 2.7;newsletter -3;support-voice -0.6;discount -3.3;quality 0.6;visit 1.2;no-obligation 3.3;funding 3;increase 2.4;curious 5.4;most-firms 3;automation -2.4;staff-seller 3.9;seo 5.7;opt-out-line 1.5;help-you -0.3;insult -0.6;reopens 4.5;list-seller 3.9;small-talk 1.5;partner-with 1.5;worth -0.3",
  figure:
    "self -0.9;time -1.2;pricing 2.4;percent 2.1;process -1.8;contract -1.8;ask -1.8;invoice -3.6;minutes 3.6;internal -1.5;order -0.6;shared -2.7;law -0.6;please-do -3.9;again -2.4;experience -0.3;attached -2.7;notice -0.6;agreed -1.8;costs-nothing 0.6;noticed -1.8;manufacturer 2.1;job 0.9;study -0.9;recruiting -0.9;ticket -3.9;reduce -0.6;event-seller 1.5;solution 1.5;technical -3.3;we-you-customer -5.7;platform 2.1;introduces 0.6;interest 1.8;case 0.9;gives-up 2.4;revenue 2.4;new-customers 0.6;quality 5.1;support-voice 2.1;save 1.5;discount -1.8;noticed-that 2.4;customers 0.3;trial -1.2;just-wanted -3.6;increase -1.2;funding 3.9;happy-to -1.5;reach-out 0.6;later-date -0.6;most-firms 3.3;i-want-buy -6.3;newsletter -0.6;reproach 0.9;demo 2.1;no-obligation 3;staff-seller 3.6;reply -0.6;goodbye -1.8;praise 0.6;list-seller 3.3;opt-out -1.5;who-decides 1.2;thanks-for -0.9;worth 1.2;partner-with 0.6",
  we: "you -0.3;do 2.7;self -0.9;product 1.5;proof 0.6;ask -2.1;pricing 0.6;benefit 0.9;material 1.5;told -3;contract -0.9;percent 3.6;role 0.6;please-do -3.6;shared -2.4;internal 0.9;free 0.6;i-am-from 0.6;without 1.2;pain -2.1;again -1.2;personal -1.8;costs-nothing 3;news-voice -3;agreed -0.6;introduces -0.3;meeting-internal -0.6;minutes 1.2;manufacturer 3;platform 2.1;customers 2.1;solution 0.9;problem 2.1;experience 1.5;attached 2.7;event-seller -0.3;ticket -3;technical 1.8;job 0.9;noticed -2.4;interest -1.2;recruiting 1.8;agency 1.5;your-business 1.2;sent-away 0.6;quality 4.2;support-voice 0.3;new-customers 1.5;case -0.9;save -0.9;trouble -2.1;revenue 1.8;i-want-buy -3.9;increase -0.9;help-you 1.5;reach-out 0.9;visit 2.1;automation 2.1;just-wanted -1.8;later-date -1.2;newsletter -3.9;who-decides -0.9;thanks-for -4.8;most-firms 2.1;reproach -2.1;staff-seller 4.8;noticed-that -0.3;no-obligation 1.8;reply -0.9;farewell 1.8;partner-with 0.6;goodbye 0.6;praise 0.6;seo 1.8;open-to 0.9",
  ask: "self 0.6;time 0.6;interest 3;happy-to 3.6;minutes -1.5;reply 0.6;open-to 2.1;pricing -1.2;again -0.9;contract -0.3;who-decides 2.7;costs-nothing 2.7;without 0.3;internal 0.3;news-voice -0.9;meeting-internal -2.4;opt-out 4.5;right-person -0.9;reach-out 2.7;invoice -2.4;visit 2.1;demo 1.2;personal -3.3;law -1.8;order -0.3;shared 2.4;sent-away 3.6;i-want-buy -4.8;worth 2.4;attached 2.4;manufacturer 1.2;notice 3.6;solution 0.9;recruiting -3.3;opt-out-line 3.3;problem -2.4;later-date 1.2;i-am-from -3.3;gives-up 0.6;noticed -2.7;your-business 0.9;event-seller -0.3;technical -0.9;platform -1.5;staff-seller 0.6;agreed -2.1;new-customers 0.3;introduces 2.7;newsletter -1.8;noticed-that -1.8;list-seller 0.9;help-you -2.7;revenue 1.5;quality -0.9;increase -0.6",
  time: "self 0.6;minutes -0.3;process -0.6;pricing -1.2;meeting-internal -1.5;shared -3.3;internal -0.9;contract -1.2;please-do -2.1;again -2.1;personal 0.9;demo 2.7;without 0.6;interest 1.2;noticed 0.6;costs-nothing -1.2;visit 0.3;news-voice -3;law -1.2;order -2.4;invoice 0.9;study 1.5;job 2.1;solution 1.2;attached -3;reach-out -0.9;open-to 0.6;manufacturer -1.8;problem 0.3;your-business -1.8;no-answer 0.6;reduce 1.8;platform -2.7;who-decides 0.6;trial -1.2;agency -0.6;thanks-for -5.7;customers 1.5;right-person -1.8;later-date -2.1;sent-away 1.8;revenue -1.2;i-want-buy -0.6;worth 2.1;trouble 0.6;save 0.3;team-time 1.2;reproach -1.8;increase 2.1;praise -0.6;most-firms 1.2;opt-out -2.7;newsletter -3;staff-seller 0.3;discount -1.5;funding -0.3;quality -0.9",
  product:
    "figure -0.9;self -0.6;price 1.5;solution -2.1;time 1.2;platform -1.2;material -1.2;ask 1.2;pricing -0.3;role 0.3;benefit 1.2;manufacturer -0.6;agency -1.2;meeting-internal 2.4;pain 0.9;i-am-from 0.9;free -2.4;attached -2.1;news-voice 1.8;percent -0.6;invoice 0.9;shared -0.9;again 0.9;technical -3.9;please-do -2.4;we-built 3.9;order -0.6;introduces 2.1;notice -0.3;problem -0.9;interest 0.3;we-you-customer -2.7;new-customers 2.7;sent-away -0.3;agreed -2.7;recruiting -0.3;ticket 0.9;study 0.6;gives-up -0.6;happy-to 2.1;event-seller 0.6;no-answer 0.9;who-decides 1.8;quality -2.4;reach-out 1.2;i-want-buy 1.5;funding 0.6;reduce -0.6;trial -1.8;farewell 4.8;list-seller 1.5;case -1.2;seo 1.5;goodbye 0.9;open-to 1.5;increase -0.6;trouble 2.4;just-wanted 0.9;most-firms 1.2;reply 0.9;save -4.2;thanks-for -1.8;praise -1.2",
  do: "figure 0.9;you -0.3;price -0.6;we-built 4.5;time 0.9;benefit 1.5;proof 1.5;ask 0.3;pricing -0.9;told -0.3;contract 1.5;material -2.7;i-am-from 1.8;process -0.3;role 0.9;reduce -2.7;introduces 1.8;without 2.4;internal 1.2;manufacturer -0.6;personal 0.9;costs-nothing 2.4;pain 0.9;news-voice 0.6;please-do -0.6;platform 0.6;order 2.4;help-you -0.3;minutes 1.5;again -1.8;experience 0.9;invoice 0.9;shared 0.9;problem -1.5;technical -3;notice 2.7;attached -2.7;interest 1.5;job 0.9;your-business 0.9;recruiting 1.5;agency 1.8;right-person 3;ticket -1.8;new-customers -0.9;trial -3;revenue 2.7;automation 5.4;sent-away -1.5;noticed-that 0.3;discount 2.1;case -0.3;i-want-buy -7.5;save 0.6;happy-to -1.2;no-answer 0.9;visit 1.2;newsletter -0.9;goodbye 3;reply -1.8;team-time -2.7",
  self: "told -0.6;process -0.3;personal -0.3;please-do -1.8;noticed-that -0.6;happy-to 1.5;news-voice -0.9;without 0.6;no-answer 2.1;minutes 1.2;study -3.3;job -3;law 1.2;reach-out -2.1;shared 3;costs-nothing 3;attached 0.6;recruiting -0.9;problem 0.9;goodbye -0.9;manufacturer -0.9;your-business -2.4;notice 0.9;percent 2.4;reply -0.9;just-wanted 0.9;technical 0.3;i-want-buy -2.7;we-built -1.8;solution 2.7;event-seller -1.2;right-person 1.5;platform -0.3;agency 2.1;experience 1.5;reduce -0.9;later-date -1.2;case 0.9;visit 3;trouble 1.5;we-you-customer 3.6;new-customers 0.3;save 1.2;increase 0.3;open-to 0.6;staff-seller 4.5;no-obligation -0.3;discount -1.8;most-firms 1.5;team-time -0.3;reopens -1.8;newsletter 2.1;curious 2.1;seo 2.7;support-voice 2.7;help-you 1.8;list-seller 3.6;thanks-for 2.4;worth -0.9",
  benefit:
    "figure 0.3;without 0.3;price -1.8;self -0.3;reduce 1.8;proof 1.8;time -0.9;save 0.6;ask -3.3;material -1.2;contract 1.5;revenue -0.6;free 0.6;pain 0.6;increase -2.4;role 1.5;quality 0.3;meeting-internal 0.6;new-customers 2.4;personal -0.9;no-obligation 2.7;no-answer 0.6;case -0.6;noticed 0.6;customers 1.8;minutes 0.9;i-am-from -2.1;solution 1.5;problem -2.4;ticket -0.9;job 1.2;we-built 3.9;technical -3.9;agency 0.9;most-firms 6;agreed 0.6;trouble -0.3;team-time 2.7;introduces 3;experience -1.2;gives-up 1.5;we-you-customer 0.3;your-business 1.8;reach-out 0.3;reproach -0.9;discount 3.6;help-you 1.2;demo 2.1;funding 1.2;reply -1.2;staff-seller 1.2;i-want-buy -0.9;visit 0.9",
  material:
    "figure -1.2;self 2.1;time -2.7;ask 3.3;free 3.3;pricing 1.8;trial -0.6;manufacturer 0.6;process -2.1;attached -1.5;told -1.8;shared -0.6;happy-to 2.7;costs-nothing 4.2;internal -0.3;demo -3.9;contract -0.3;without 0.9;invoice -0.3;agreed -4.5;minutes 1.8;order 0.6;notice -0.6;please-do -2.4;staff-seller 5.1;interest 1.2;noticed 0.6;we-you-customer -1.8;personal -1.5;problem -0.9;solution -0.6;i-am-from -3;job -0.6;your-business 3;study 0.9;no-obligation 3;event-seller -1.8;technical -2.4;gives-up -0.3;farewell 1.8;goodbye 4.2;we-built 3.9;reduce 0.6;sent-away -3;agency -1.5;noticed-that -1.8;experience -2.1;new-customers -1.5;thanks-for -2.4;just-wanted -3.9;reproach -2.7;support-voice 2.4;automation 3.6;discount 3.3;funding -1.8;i-want-buy -0.3;revenue -1.2;praise -0.9",
  contract:
    "law -1.2;we-you-customer -3.9;process 1.5;shared 1.5;pricing 1.2;internal 2.7;percent 2.7;please-do 0.9;without 1.5;attached -1.2;news-voice -1.2;meeting-internal 0.6;personal 0.9;recruiting -0.6;study 0.9;job -1.5;ticket 1.5;no-obligation 3.3;quality 2.7;manufacturer 1.5;technical -2.4;we-built 0.6;your-business -2.1;platform 2.4;minutes 1.5;revenue -1.8;customers 3;goodbye 4.5;just-wanted -0.3;reach-out -0.9;agency 0.6;most-firms 2.7",
  noticed:
    "self 0.9;noticed-that 1.8;told 0.6;praise 2.4;process 0.9;news-voice 1.2;study 2.4;recruiting -0.6;job 3.3;personal 1.5;i-am-from 1.2;internal -1.2;again -0.6;problem -1.2;case 2.7;technical -0.9;shared 1.8;interest 1.2;law 1.8;minutes -3.3;event-seller -0.3;reach-out -1.8;no-answer -0.6",
  again:
    "self 1.8;no-answer 2.4;just-wanted 2.4;process -1.2;invoice -2.7;farewell 3.3;reach-out 0.6;without 2.4;shared 1.5;attached -0.9;job -3.3;i-am-from 1.2;technical 1.8;internal -0.9;problem -0.9;gives-up 0.3;meeting-internal -1.5;law -0.9;study -1.2;minutes 3.9;notice 1.5;event-seller -1.8;manufacturer 1.2;sent-away 1.5;later-date 1.5;costs-nothing 0.9;percent -2.4;partner-with 0.9;your-business -1.5",
  proof:
    "self -1.2;experience 0.6;customers 0.6;pricing -2.4;case 2.7;told 0.9;contract -0.6;process 0.9;role 0.3;ask 1.2;invoice -0.9;without -0.6;law -0.9;internal -2.4;i-am-from 0.9;order 1.2;platform 1.2;again 1.2;noticed 1.2;please-do -1.8;shared -0.3;revenue -0.6;notice 2.4;introduces 1.8;quality -0.6;we-built 1.8;problem -3.3;ticket 0.9;solution -1.8;save 1.5;your-business -2.1;agency 3;trouble 1.5;minutes 1.2;agreed -0.9;technical -0.3;no-answer 2.1;reproach 0.9;sent-away -0.6;study 1.5;most-firms 4.2;funding 2.1;scarcity -0.3;gives-up 1.5;reach-out 1.8;newsletter -2.1;trial 1.2;just-wanted 0.6;goodbye -1.8;staff-seller 0.6;team-time 0.6",
  process:
    "study -1.5;job -0.9;recruiting -0.6;meeting-internal -3.6;told 0.3;shared -6.3;law -2.7;attached -2.4;news-voice -2.1;i-am-from -3.9;internal 2.7;personal -2.7;minutes -1.2;noticed-that 1.8;percent 2.1;event-seller -0.6;newsletter -7.2;platform 0.6;technical 1.2;manufacturer -2.4;experience 2.4;your-business -1.8;reach-out -0.9;we-you-customer -0.6;i-want-buy 0.3;quality -1.5;open-to -2.7;save 0.3;trouble -1.5",
  pain: "figure -0.3;price 0.9;self -0.3;pricing 1.2;trouble 1.5;process -1.5;material -0.3;problem -1.5;ask -0.6;internal 1.2;without 2.7;contract -1.2;invoice -2.4;role 1.8;again -0.6;news-voice -1.2;personal 1.2;study 0.9;minutes -0.3;order 1.5;revenue 6;free -1.2;notice -0.6;i-am-from -0.3;most-firms 2.1;i-want-buy -3;job 1.2;your-business 0.6;solution -2.1",
  role: "figure -0.6;your-business 0.9;noticed -2.1;told -1.2;material -0.6;team-time -3.6;process -0.6;meeting-internal 4.2;internal 3;thanks-for -5.4;personal -0.6;again 1.2;right-person -2.1;new-customers -0.9;free -0.9;without -1.8;percent 3;interest -0.9;i-am-from -1.2;customers -0.6;law 0.9;recruiting 1.5;agreed -1.2;manufacturer -1.2;order -0.6;no-answer -1.8;attached 3;ticket 0.3;gives-up 0.9;seo 0.9;goodbye 1.5;platform 1.2;introduces 0.3;reproach 1.5;revenue 1.2;technical 2.1;curious 0.3;farewell 0.3;praise -0.6;reduce -0.6;just-wanted 1.5",
  recruiting:
    "job -1.8;internal -1.5;agreed -1.5;minutes -4.2;percent 2.7;news-voice 0.3;law -0.3;meeting-internal -1.5;quality -1.2",
  shared:
    "agreed -4.2;attached 0.3;we-you-customer 2.4;thanks-for -3.3;pricing -2.7;job -2.7;please-do 3;meeting-internal -1.8;news-voice -2.4;without 1.2;notice -0.6;study -0.6;personal -0.9;minutes 4.5;noticed-that 2.7",
  internal:
    "please-do -2.4;meeting-internal -0.9;attached -2.4;pricing 0.3;i-am-from -1.2;news-voice 0.6;team-time 0.3;minutes 1.8;study -4.5;job -2.1;manufacturer 0.9;i-want-buy 0.3;reduce -0.6;problem -0.6;revenue -1.5;agency -1.2;your-business 1.2;experience -2.1;support-voice -1.8;customers 0.6",
  free: "figure -0.6;trial -1.2;ask 1.5;without 0.6;pricing 1.5;told -0.3;notice 1.8;happy-to 0.6;we-you-customer -3.6;internal 0.9;minutes -0.3;law -2.1;personal -0.6;manufacturer 0.9;i-am-from -1.8;percent 0.6;technical -0.3;open-to 2.1;solution 0.6;study 0.3",
  introduces:
    "i-am-from 3;self -1.5;reach-out 3.6;we-built -3;agency 0.6;process -1.5;experience 2.1;contract -1.2;pricing -0.9;customers -0.3;personal -2.1",
  "who-decides":
    "right-person 3.3;self 2.7;your-business 1.5;i-want-buy 0.6;contract 1.5;internal 1.2;told -1.8;law 1.8;reach-out 1.5",
  "gives-up":
    "self -1.5;farewell 1.5;goodbye 2.1;pricing -1.2;told 1.8;shared 3.3;contract -0.3;thanks-for 7.2;law -3.6;sent-away 1.5;ticket -2.4;no-answer 0.6;meeting-internal 1.2",
  interest:
    "self -0.3;open-to -2.4;worth 1.2;sent-away 5.4;trial 1.5;curious 4.8;told 0.9;process -0.3;again 1.5;invoice -1.2;recruiting -3.3;job -0.9;reply 0.9;internal 1.2;costs-nothing 0.9;solution -3.9;farewell 2.4;news-voice -0.3;list-seller 1.8",
  farewell: "self 1.5;goodbye 3.6;no-answer 5.4;i-am-from 2.7;opt-out-line 1.2;just-wanted 1.2;process 3;told 3.6",
  told: "agreed -0.6;meeting-internal 0.6;news-voice -0.9;study 0.6;law 0.9;attached 1.5;thanks-for -4.5",
  ticket: "problem -3.6;support-voice -3.6;told -2.1;news-voice -1.2;recruiting 2.4",
  personal:
    "told 0.6;meeting-internal -1.5;pricing -0.3;please-do -2.1;without 1.2;noticed-that 0.6;i-am-from -0.9;minutes 2.1;study -0.3;news-voice -0.9;event-seller 0.9;just-wanted -2.7;problem -0.9;notice 0.9;no-answer -3.9;your-business 1.2;we-built 0.3;job -0.9",
  reproach: "self 1.2;contract 2.4",
  order:
    "shared 0.3;agreed 1.2;pricing -1.8;process 0.6;percent 1.5;contract 0.6;news-voice -1.2;please-do -0.3;without 2.4;ticket -2.1;we-built 1.8;attached -3.6;just-wanted -1.2;problem -4.5;meeting-internal -0.9;personal -1.8;solution 1.2;support-voice 1.8;study -1.2;job 1.8",
  pricing:
    "told -1.8;law -1.2;please-do -0.6;problem 6;attached 1.5;meeting-internal 1.2;agreed -0.9;i-want-buy -0.9;support-voice 3.6;no-answer 0.9",
  scarcity: "figure -3.3;self 0.3;time -3;free -4.5;pricing -4.2;trial -3;personal -2.1",
  "opt-out": "sent-away -1.5;self -0.6;farewell 2.7",
  technical:
    "told 2.4;pricing 1.5;problem -4.2;costs-nothing -0.6;noticed-that -1.8;minutes -1.8;i-am-from -0.9;percent -0.3",
  "sent-away":
    "self 1.2;opt-out-line -3;please-do -0.9;told 0.9;internal 3.6;contract -1.8;process 1.8;pricing 1.8;i-am-from 1.2",
  invoice:
    "please-do -3;contract -1.2;process -0.6;pricing 2.1;shared -3;percent 6.6;internal -1.2;notice -2.1;order -0.3;attached -1.2;law 1.5;without 1.2;news-voice -1.8;just-wanted -0.9;ticket -0.3;solution -2.7;personal -1.8;trial 2.4;study -0.3;i-am-from -0.6;job 3.9;no-answer -1.5",
  "costs-nothing": "pricing -0.6;meeting-internal -0.3;no-obligation 0.9;attached 0.3",
  "we-you-customer": "law 2.4",
  "no-answer": "goodbye 1.5;problem 0.9",
  praise: "self 2.4;news-voice 3.6",
  minutes: "meeting-internal -0.9;told 4.8;pricing 1.8;study -3;open-to -1.2;please-do -0.6",
  percent:
    "discount 2.1;told -0.3;law -0.9;trouble 1.8;meeting-internal -2.1;attached -0.6;please-do -0.6;minutes 0.6;we-you-customer 1.5;problem -0.6",
  reduce: "percent 1.8;pricing 1.5;told 0.9;news-voice -0.3;customers 0.9",
  problem: "news-voice -3.6;support-voice -1.2;law 2.1",
  "we-built": "i-am-from -1.2;pricing 2.7;manufacturer 1.8",
  solution:
    "meeting-internal -1.8;pricing -0.6;told 1.2;law 0.3;news-voice -2.7;please-do -0.6;agency -3;costs-nothing 0.3",
  "i-am-from": "told -3.6;study -3.6;job -1.2;attached 1.5;agreed -0.6;minutes 2.1;no-answer 0.9;i-want-buy -1.8",
  "noticed-that": "told -1.2;news-voice -1.8;study -1.8;job 3.6;i-am-from 1.5",
  manufacturer:
    "pricing -1.5;told 2.4;experience 3.3;i-am-from 1.5;law 0.9;happy-to -1.5;meeting-internal 2.4;study 0.9;attached 2.1;event-seller -0.9",
  agency: "study 0.9;i-am-from 3.6;pricing 0.3;told -0.9",
  case: "told 1.5;percent 0.3;attached -3.3",
  "please-do": "attached 0.6;law -0.9;news-voice -4.2;support-voice -1.2;i-want-buy 0.6;study 0.3;agreed 1.2;job -2.7",
  job: "study -0.6",
  newsletter: "news-voice -1.5;support-voice -5.4;internal -0.6",
  attached: "job -7.8;law 3.3;meeting-internal 1.5;news-voice 1.2;study 0.6",
  without:
    "no-obligation 1.2;attached 2.4;news-voice 0.6;happy-to 0.9;manufacturer 4.2;please-do -1.2;problem -1.2;trial 2.7;minutes 0.9;reach-out 2.7;job 0.9;most-firms 0.3;new-customers -0.9",
  "event-seller": "pricing -2.1;told 3;agreed 1.5;minutes 3.9;job -0.3;thanks-for -0.3",
  agreed: "law -0.6;news-voice -2.7",
  discount: "pricing 1.2;law -0.3",
  notice:
    "pricing 0.6;please-do -0.6;internal -0.3;law -0.9;without 0.6;we-you-customer -1.5;i-am-from 0.6;costs-nothing -0.9;meeting-internal -0.6;trial 1.2;study 0.9",
  "happy-to": "pricing -1.2;news-voice -0.3;trial 1.2;job 2.7;reply 0.3",
  "new-customers": "customers -0.9;percent -0.9;pricing -0.9",
  "thanks-for": "agreed -3.9",
  "small-talk": "reach-out 1.2",
  "just-wanted": "told -0.6;goodbye 1.5;job -1.8",
  revenue: "pricing 1.8;told -2.4",
  "no-obligation": "pricing 1.8",
  save: "percent 3.3;told -0.9",
  "your-business": "noticed-that 1.5;news-voice 0.3",
  insult: "self -2.4",
  "news-voice": "law 0.6;job 2.1",
  platform: "solution 2.7;percent 1.2;news-voice -1.5",
  "reach-out": "just-wanted 0.3;no-answer 1.5;demo -0.6;law 0.9",
  trial: "we-you-customer -3.9;told -1.8",
  quality: "pricing 1.5;told -1.5",
  customers: "percent 1.5;i-am-from 3",
  trouble: "told -1.5",
  "most-firms": "pricing 2.7",
  "later-date": "told -1.2;pricing 0.3",
  experience: "pricing 0.9;told 1.2",
  "open-to": "law -1.5",
  reply: "pricing 2.7",
  goodbye: "told -1.8;news-voice 1.2",
  funding: "percent 2.7",
  law: "job -2.7",
  "team-time": "pricing 0.9",
  "meeting-internal": "job -2.1",
  "help-you": "pricing 0.3",
  "right-person": "please-do -3.3",
};
