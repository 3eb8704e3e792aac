import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  you: "self 1.4;ask -0.5;price 1.6;role 5;material 4;told 1.1;product 1.5;proof 3.4;contract 1.5;pricing 0.8;process -1.1;again -1.5;without 1;personal 0.6;please-do -1.2;gives-up 2.5;law 0.7;noticed 0.9;news-voice 1.6;invoice 0.7;internal 0.9;free -0.5;pain 2.5;reproach 1;meeting-internal 2;happy-to 2.5;attached 2;farewell 2.9;costs-nothing 1;your-business 2.8;notice 0.6;goodbye 1.7;study 2;no-answer 3;interest -1.1;reach-out 2;i-am-from -1.6;percent -5;introduces 3.5;agreed -6.3;ticket -1.4;just-wanted 0.6;event-seller -2.2;manufacturer 2;noticed-that -0.6;solution -1.8;thanks-for -3.7;job 7.2;recruiting 1.7;we-you-customer -1.2;sent-away -1.5;team-time 3.8;case -1.6;reduce 1.8;who-decides 3.9;we-built 2.9;insult 4.4;customers 1.6;agency 0.7;new-customers 0.6;reopens -4;open-to -1.6;demo -1.5;save 2.3;scarcity -2.3;opt-out -4.9;trouble -0.5;platform 0.6;right-person -3.7;support-voice 3.3;funding -0.7;most-firms 6.1;discount 0.6;visit 2.3;revenue 3.1;no-obligation 3.1;praise 1.3;curious -1.4;quality -1.8;help-you -1.1;seo 4.8;opt-out-line 3.6;worth 2.6;increase -1.9;partner-with 1",
  price:
    "figure 6;pricing 1.5;material -2.1;free 2.4;time -0.9;ask -1;proof -0.8;contract -1.2;without 4.1;invoice -3.1;process 3.9;trial 3.7;told -0.9;percent 1.8;order 1.2;news-voice 0.7;internal 0.9;discount -2.9;attached -1;shared -2.7;please-do -2.7;notice -0.5;meeting-internal -2.6;event-seller 4.6;reduce -2.6;solution -0.6;reproach 3.7;we-built -0.5;happy-to 1.5;no-obligation 1.6;manufacturer -3.1;i-am-from 0.9;gives-up 1.9;problem 4.6;study 3.9;save -4.6;job 2.3;recruiting 2.6;scarcity 0.5;sent-away -1.1;agreed -3.7;ticket 1.5;farewell 1.3;just-wanted -4.1;agency 4.7;no-answer -2;minutes 1.7;trouble -0.6;your-business 2.7;case 0.7;most-firms 5.1;noticed 4;technical -0.5;experience 2.3;new-customers 1.2;reach-out -2.1;later-date 3.3;platform 0.9;we-you-customer -0.5;customers -3;goodbye 3.9;revenue -2.1;insult -1;support-voice -1.3;team-time 3.6;who-decides 0.5;increase -2.9;reply -1.4;help-you -9.2;reopens -1.8;visit 4.1;open-to 0.7;i-want-buy 0.8",
  ask: "self 0.8;happy-to 1.3;interest 3.4;reply 6.4;pricing 1.2;without 1.2;process 1.1;told -1.2;invoice 2.6;please-do -1.9;news-voice -1.2;order 2.2;later-date 3.2;minutes -3.3;costs-nothing -3.1;reproach -2.9;shared -1;open-to -1.1;trial 2.3;attached 3;gives-up -3.7;study 0.6;reach-out -3.2;no-answer -2;just-wanted 5.9;percent -4;i-am-from 3.3;notice 1.5;farewell -2.5;reduce -2.6;sent-away 4.1;i-want-buy -1.5;job 0.5;problem 1.2;worth -3.1;reopens -1.8;solution 0.5;thanks-for -1.5;opt-out 4.6;recruiting -2.9;technical -1.4;right-person -1.3;ticket -3;case 0.8;goodbye -3.4;agency 1.3;no-obligation 2.9;staff-seller 2.9;we-built 1.8;your-business 3.1;noticed 2.5",
  we: "you -1;price 2.2;self 0.8;do 3.1;ask -3;product 5.1;pricing -0.6;proof 1.3;benefit 1.3;material -1.3;contract -1.2;told -1.2;without -1.2;process -1.2;please-do -5.8;law 1.8;again -4.1;pain -2.1;personal -0.8;free -2.9;internal 1.3;percent 4.7;i-am-from 1;news-voice -0.6;we-built 0.9;meeting-internal -0.7;attached 2.4;introduces -1.1;costs-nothing 3.1;order -0.8;gives-up 0.6;solution -0.6;problem 0.7;reproach -3.3;manufacturer -1.8;ticket 1.1;notice 0.8;customers 4.7;minutes 1.9;reduce -3.4;study 4.2;agreed -3.6;technical 4.2;event-seller 3.4;no-answer -3;sent-away 5.2;interest 1.7;case -1.1;just-wanted 0.5;support-voice 1.8;platform -0.8;recruiting -0.5;later-date -2.4;job 3.6;most-firms 7.7;agency 0.9;noticed 2.6;discount -1.6;experience -3.2;trial 4.5;reach-out -2;farewell 3.6;trouble 1;quality 2.5;reopens -1;no-obligation 1.3;save -4;your-business -1;scarcity -4.4;opt-out -0.9;funding -2.7;new-customers -3.2;demo 4.1;help-you -3.9;i-want-buy -3.2;we-you-customer 2.8;revenue 0.6;team-time 3.3;who-decides 2.5;insult -2.8",
  figure:
    "time 1.4;pricing -0.8;contract -3;ask 0.6;process -2.5;invoice -2.2;percent 3.5;told -1.4;without -3;order -3.8;personal -0.6;please-do -1;attached -1.2;internal 1.8;shared -1.6;study -1.9;meeting-internal 0.5;notice -2.6;costs-nothing 1.9;ticket -4;event-seller 0.7;problem -0.5;gives-up -1.2;solution 1.3;minutes 1.7;manufacturer 4;i-am-from -2.9;reduce 5.4;we-built -1.9;noticed -1.3;we-you-customer -2.1;recruiting 3.3;funding 2.1;interest -0.8;discount -0.8;happy-to 1.4;agreed 2.9;introduces 1.1;technical 0.8;case -4.6;save 6.6;no-answer -0.6;new-customers 5.6;your-business 5.7;farewell 2.1;reach-out -1.2;most-firms 1.8;sent-away -0.6;goodbye -2.7;later-date 3.8;platform 1.5;quality 6.4;visit 1.6;support-voice -1.9;no-obligation 4.8;revenue 0.7;demo 2.3;increase -2.3;reopens -0.8;praise -2.3;staff-seller 1.4;newsletter -2.1;team-time -2;noticed-that -0.5;open-to 1.9;opt-out -2.4;reply -1.2;partner-with -3.4;help-you -2.4;who-decides -0.8",
  contract:
    "law 2.1;we-you-customer -3.4;shared 1.4;without -1.8;pricing 2.3;attached 1.3;told -0.7;please-do -1;notice -4.7;internal 0.6;meeting-internal -0.7;percent -0.5;just-wanted -2;problem 3;solution -0.8;i-am-from -4.5;costs-nothing 5.5;support-voice -0.7;event-seller -1.1;experience -1;most-firms 3.9;no-answer -3;quality 3.8;recruiting 4.9;manufacturer 5.4;no-obligation 2.3;goodbye 5.7;reduce -3.5;reach-out 0.8;study 4.6",
  again:
    "self -1.1;just-wanted -5;told -1.3;process -4.9;without -2.9;farewell 4;goodbye 2.2;gives-up 4.1;contract -1.2;personal -2.1;reach-out -1;invoice -4;news-voice -1.4;shared -1.8;please-do 1.2;pricing 4.8;job -4.3;law 5.7;technical 3.6;recruiting -2.7;study 1.7;later-date 1.7;reproach -1.5;reopens -3.1;attached 7.6;order 0.5;meeting-internal -2.4;problem -3.2;i-am-from -3.4;internal -6.5;costs-nothing 4.7;notice 1.6;partner-with 1.1",
  material:
    "self 2.3;figure -1;time 2.9;ask 2.3;news-voice -0.6;free 1.3;trial -1.4;attached 1.8;manufacturer 2.7;pricing 2.5;process -2;invoice -0.5;internal 2.7;shared 0.5;contract 0.5;again -1.1;happy-to 1.7;told 1.4;demo -1;law -2.7;personal -1.4;please-do 2.6;order 0.8;gives-up -0.7;staff-seller 5;case -0.7;farewell 5.5;ticket -1.7;minutes -0.9;no-answer -4.7;problem -2.2;solution 3.4;interest -3.3;percent 1;reproach 0.6;goodbye 1.1;sent-away -3.2;i-am-from 4.7;just-wanted -5.6;noticed -2;agreed -2.6;job -3;reach-out 1.8;scarcity -7.1;we-built 4.3;reduce 0.9;agency 3.5;later-date 1.6;platform -0.8;experience -5.8;technical -0.8",
  benefit:
    "self -2.1;price 1.6;ask -1.1;pricing 2.8;proof 0.9;contract 1.8;material 2.2;process 1.2;again 3;free 2.8;pain 1.1;save 1.3;invoice 1.9;percent -2.3;reproach -1.4;please-do -2.5;revenue 4.1;no-answer -3.9;personal 4.9;role -1.5;costs-nothing 1.8;no-obligation 1.6;increase 3.9;internal -0.8;gives-up -2.3;order 2.6;attached -1.5;problem -1.4;notice 0.7;shared 1.7;case 1;ticket -2;quality 3.7;new-customers 6.1;study -1.8;farewell 0.6;opt-out -2.6;event-seller -1.2;we-built 1.8;happy-to 0.5;job -4.4;trial 1.5;minutes 3.4;recruiting 1.9;introduces 2.5;customers 4.5;interest 1.6;technical 1.5;funding 1.1;manufacturer 4.9;trouble -6.3;just-wanted -2.2;noticed 0.6;reply 0.8;goodbye 0.9",
  process:
    "study -3.7;recruiting -5.2;meeting-internal -3.3;law -4.8;without -1.2;told 1.4;agency 1.6;shared -5.5;internal -1.6;funding 8.3;news-voice 1.7;just-wanted -1.2;notice -2.2;percent 0.5;event-seller 5.7;reach-out 5.5;happy-to 0.5;i-am-from -0.6;problem -0.7;solution -0.6;no-answer 2.7;platform -1;manufacturer -1.1;costs-nothing 1.1;noticed-that -1.4;reduce 1.6",
  product:
    "self 2.4;price 1.6;solution -1.4;time -0.7;material -2.7;ask 1.7;benefit -2;pricing -0.6;platform 3.9;role 1.5;process 4.6;internal -2.1;agency 2.1;told 1.4;gives-up -1.9;meeting-internal -1.6;without 1.5;free -1.5;again 3.2;pain 2.4;attached 1.1;invoice 2;law -1.8;please-do -2.5;i-am-from 4.1;your-business -1.9;personal 1;costs-nothing 0.8;percent 6.5;news-voice 2.2;shared -4.5;technical -1.4;introduces -3.2;we-built 2.5;sent-away 4.6;problem -0.9;job -2.9;happy-to -4.2;ticket -1.8;recruiting -2.5;order 2.2;farewell -1;interest 1.9;goodbye -0.7;event-seller 5.5;we-you-customer 3.1;reduce 4.9;study 1.7;just-wanted 1.1;new-customers 4.8;trial 2.6;demo 2.3;funding 2.5;most-firms 9.8;case 1.7;experience 4.6;discount 0.5;opt-out 3.2;no-answer -2.4;seo 2.7",
  proof:
    "self -0.8;percent 0.6;time -0.7;ask 1.2;case 5.1;customers 3.4;pricing 1.4;material 1.6;told 0.9;process 0.9;invoice 2;without -0.6;law 0.9;new-customers 3.6;news-voice 2.4;personal 1.6;please-do -1.5;discount -2.1;again -2.8;free 2;reproach 6.2;order 3.8;attached -1;meeting-internal 2.7;shared -2.2;noticed 2.6;i-am-from 3.2;gives-up 2.2;reduce 2.3;solution -1.2;interest 2.4;manufacturer 0.7;costs-nothing 4;recruiting -3.3;sent-away 2.2;we-built -3;farewell 4.2;ticket -2.4;event-seller -4.3;introduces 3.2;trial 1.4;job 2.9;no-answer 5.1;funding 1.4;reach-out 2.8;happy-to 5;scarcity -3.1;study 3.1;your-business -0.8;most-firms 3.5;platform 2.9;goodbye 2.8;noticed-that 0.8;save 2.9",
  self: "please-do -2.7;process 1;i-am-from 1.9;without 1.8;internal -1.1;law -1.1;invoice -1.3;news-voice -0.9;goodbye 0.5;no-answer 1.4;shared 1.2;costs-nothing 3.7;study -0.8;just-wanted -0.7;order 2.1;minutes -2.5;notice 2.7;job -3.3;noticed-that -0.9;recruiting 1.3;reply -3.7;manufacturer -4.2;later-date 0.7;we-built 6.5;trial 3.2;solution -0.9;technical -4.5;event-seller 4;reduce -0.5;agency -1.8;your-business -4.9;agreed 3.4;right-person 3;reopens 1.1;save 3.1;discount 1.2;support-voice 4.7;trouble -1.4;experience 2.2;most-firms 4.8;revenue 1.4;funding 3.6;open-to 1.7;platform 1.5;new-customers 0.9;team-time -2.4;thanks-for -1.6;staff-seller 5.5;increase 0.5;help-you -0.9;curious 0.6;newsletter -0.8;opt-out-line 3;worth 5.7",
  free: "costs-nothing 2.3;self -0.7;figure -1.6;trial -0.6;ask 2.9;without -4;pricing -0.6;no-obligation -2.6;contract 2.9;told -2.6;process 2;notice 4.7;personal -1.5;happy-to 1.8;again 3.4;meeting-internal 4.5;attached -1.3;law 1.1;i-am-from 0.9;shared -1.1;solution 0.7;we-built 4.3;internal 2.8",
  role: "self 1.7;figure 1.7;your-business 2.8;time 3.3;noticed -2.1;ask 0.9;material -2.4;team-time -0.9;pricing -2.5;new-customers -0.5;personal 1;contract 3.1;internal 1.8;process 0.9;without 3;again -3.5;event-seller -1.8;news-voice 2;customers -9.2;shared -1.5;gives-up -4.1;free -0.6;costs-nothing -1.1;thanks-for -4.4;ticket 0.8;invoice -2.2;law -2.3;percent 2.6;problem -5.6;who-decides -2.7;attached -0.7;notice -3.6;solution -1.9;goodbye 0.5;manufacturer -4.2;demo -3.8",
  time: "minutes -2;please-do -3.9;contract -0.6;shared -1;again -1;internal -1.5;meeting-internal -0.9;law -1.3;news-voice 0.8;demo 4.9;invoice -0.6;costs-nothing 2.1;reproach -2.1;order -3.4;gives-up 1.9;happy-to -1.8;just-wanted -1.8;i-am-from 1.1;interest -1.4;study -2.3;manufacturer -1.9;notice -3.4;solution -1.4;goodbye 1.4;no-answer 2;farewell -1.6;trial 4.3;event-seller -2.9;reply -0.9;problem -0.8;job 2.7;recruiting 3.2;agency 1.7;case 0.9;percent 3.6;introduces -5.7;reduce -1.7;your-business -4.7;later-date 3;technical -1.1;sent-away 0.7;platform -3.6;discount 2.6;customers -2.4;most-firms 2.9;reopens 3.4;insult 2.1;thanks-for 2.9;right-person 1.3;revenue -5.9",
  pain: "figure 0.5;self -0.6;price -0.9;pricing 2.9;trouble 2.3;problem -1;time 1.2;process -1;ask -2.1;proof -1.3;without -2.6;told -2.3;gives-up -1.1;ticket 2.8;opt-out 0.8;law -0.7;study 7.3;invoice -1.6;internal 4.7;personal -2.3;please-do -3.4;percent 4.8;again -1.2;role -3.4;attached 2.2;news-voice 3.3;meeting-internal 0.5;free 6.3;i-am-from 1.1;reproach -3.9;case -2.1;introduces -1.5",
  reproach:
    "self 1.4;told 1.2;please-do 4.1;reduce 1.4;without 2.6;contract 1.5;process 3.6;pricing -2.7;i-am-from -5.5;internal -2.8;invoice 6.4;insult 5.7",
  internal:
    "please-do 0.6;meeting-internal 4;attached -1;law -0.9;solution 1;pricing -0.9;told 2.6;discount 0.9;news-voice 1;i-am-from 2.1;without -3.4",
  introduces: "self 1.8;i-am-from 4.2;reach-out -1.6;again -1.4;we-built -4.7;agency 3.6;process -5.5;contract 3.4",
  farewell:
    "self 1.1;goodbye -3.4;no-answer 8.4;without -1.7;just-wanted -5.7;process -3.4;sent-away 4.6;attached 3.7;pricing -1;opt-out-line 1.7",
  noticed:
    "self 3.5;noticed-that -0.9;praise 6.3;your-business -5.1;news-voice -2.2;study 4.1;again 0.5;ticket 3.2;problem -3.3;recruiting 2.2;case 4;personal -2",
  shared:
    "attached 4.1;agreed 3.7;law 0.9;we-you-customer 2.5;please-do 1.5;told 1.9;pricing 2.4;without 2.1;personal -1.4;study 1.9;notice 3.5;reply 2.5;recruiting -5.2;problem -1.9",
  do: "time 0.5;product -1;benefit 3.4;contract 1.2;proof 2.1;pricing 2.8;material 1.9;told 3.5;i-am-from 2.7;without -0.7;please-do -1.9;introduces -0.9;law 2.6;internal -1.7;role 2;news-voice -2.7;help-you 1.7;again -1.5;reduce -1.4;meeting-internal -3;pain -0.8;percent -0.7;costs-nothing 0.6;solution 7;manufacturer 3;study -0.7;customers 2.3;problem -3.6;interest -1.6;reproach 0.6;gives-up 1.5;order -1.2;platform 1.2;technical 2;noticed -1.1;experience 1.3;happy-to -5.1;job -1.6;who-decides 3.7;worth -1.8;shared 4.1;minutes 5.1;most-firms 3.4;event-seller -2.6;case 1.3",
  "gives-up":
    "goodbye 8.5;thanks-for 3.2;farewell 4.2;shared -0.7;contract -4;told -1.1;problem 1.2;law 2.6;please-do 4.1;support-voice -0.8;personal 1.6;without 1.5;sent-away -1.3;pricing 1.2;process -1.3;ticket 3.8;invoice -2.6;internal -1.9;meeting-internal -1.4;news-voice 4.6;order -1;no-answer 5.2;reply 1",
  personal:
    "told 2.4;without -1.5;please-do -2.2;pricing -0.8;law -0.7;meeting-internal -1.3;news-voice -1.3;internal -1.6;just-wanted -1.3;no-answer 2.9;i-am-from 3;attached 3;costs-nothing -1.6;reach-out 2.4;thanks-for 5.3;goodbye 1.7;we-built -2.2",
  "who-decides": "right-person 2.4;self -1.7",
  ticket:
    "problem -2;support-voice -1.9;process -2.4;law 2.9;without -0.8;told -1.2;please-do 0.7;notice -1.7;news-voice -4.5;shared 2",
  without:
    "pricing -1.7;law -1.5;no-answer -1.4;costs-nothing 0.6;no-obligation 1.6;news-voice -1.8;attached 2;problem 2.4;meeting-internal -1.3;percent 2.1;told -0.6;solution 5.9;happy-to -0.9;event-seller -1.8;study -2;we-built 4.5;reach-out 1.7",
  invoice:
    "contract -3.6;process 1;without -0.9;law -2.5;please-do 2;pricing 3.7;order -0.8;percent 2.3;told -1.4;attached -1.6;news-voice -2.8;just-wanted -0.8;notice -3.9;ticket -5.3;personal 1.5;funding -2.5;happy-to 1.2;job 2.2;costs-nothing -0.7;we-you-customer 1.1",
  "sent-away": "self 2.7;please-do 4.1",
  technical: "told 2.5;no-answer -2.9",
  attached: "law 2.8;news-voice -1.2;meeting-internal -0.6",
  scarcity: "figure 1;self 2.6;time 1.3;contract 3.1;again -1.4;no-answer -5",
  "opt-out": "gives-up 2.2;self -2.7;problem 4.5;farewell -2.4;opt-out-line 1.5;goodbye -5.1;sent-away 1;without -3.4",
  insult: "self -1.1",
  order:
    "shared -0.6;contract -1.3;law 2.6;pricing -2.9;quality -2.3;ticket -1.4;please-do 2.1;news-voice -1.4;attached -0.9;agreed -2.3;happy-to -2.8;percent 1.4;process 2.2;manufacturer 3.3;personal -3.2",
  percent: "pricing 1.6;discount -1.1;told -0.8;news-voice -3.3",
  "no-answer": "told -2.2",
  pricing: "told 2.3;news-voice 1.6;law 2.2;please-do -2;meeting-internal -1;attached 2.9;study -2.8;problem 3.4",
  "please-do": "news-voice -3.3;law -0.7;meeting-internal -1.6;attached -0.8;thanks-for -4.4;study 3.5",
  told: "meeting-internal -2.6;law -0.8;news-voice 1.3;problem 1.9;please-do 1.7;attached -4.2;agreed 0.8;support-voice 1.6",
  "costs-nothing": "pricing 1.5;told 3.1;meeting-internal 3.2;trial -1.7",
  "event-seller": "pricing -2.7",
  job: "study -5.8",
  agency: "study 5.8;i-am-from 6;meeting-internal -5.2",
  "we-built": "i-am-from -0.5;pricing 0.9",
  recruiting: "study -3.4",
  interest: "worth 3.4;open-to 4.8;curious 8.4;again -1;process 0.7;told 3.9;contract -2.8;invoice -4.3;pricing 2.9",
  solution: "meeting-internal -2.9;pricing 0.9;please-do 2.1;law -2.7;told 1",
  "reach-out": "just-wanted -3.6;told 3.4",
  praise: "self 4.3",
  problem: "news-voice -2.4;law 5.1;please-do 0.6",
  notice: "agreed 4.1;pricing 3;please-do -3.1;without 3.6;law -1.8;internal 2.3;told -1.3;news-voice -1.9",
  discount: "law 6.4;pricing 6.4",
  "noticed-that": "news-voice 0.8;told -0.5",
  "new-customers": "customers -3.8;pricing -0.8",
  "i-am-from": "told -2.2;meeting-internal -0.6;pricing -1.3;right-person 4.5;law 1.3",
  "meeting-internal": "law -1.3",
  "happy-to": "law 0.9;news-voice -3.9;pricing 0.8;costs-nothing 2.4",
  customers: "told -0.7",
  manufacturer: "pricing -0.8;told 0.9",
  minutes: "told -1.4;meeting-internal 0.7;pricing 5.9",
  reduce: "percent -2.3;told -3.4",
  reply: "please-do -3.6;thanks-for 1.8",
  save: "pricing -2.4",
  trial: "pricing -1.5",
  "no-obligation": "pricing 3.4;law 3",
  "just-wanted": "please-do -1.3;told -4.5;goodbye -1.4;law -0.8;news-voice 2.5;no-answer 4.9",
  "news-voice": "meeting-internal -0.6;study -2",
  case: "pricing 1.2",
  "your-business": "told -1.1",
  newsletter: "news-voice -1.1",
  funding: "percent 2.5",
  "support-voice": "law -2.1",
  "later-date": "please-do 0.6",
  reopens: "told 3.6",
  "team-time": "meeting-internal 2",
};
