import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  you: "self 1.4;ask -0.5;price 1.4;role 5.1;material 3.9;told 1.1;product 1.7;proof 3.3;contract 1.3;pricing 1.2;process -0.8;again -1.3;without 1;personal 0.5;please-do -1.2;gives-up 2.6;law 0.7;noticed 0.6;news-voice 1.6;invoice 0.8;internal 1.3;pain 2.3;reproach 1;meeting-internal 2.2;happy-to 2.5;attached 2;farewell 2.8;costs-nothing 1;your-business 2.8;notice 0.7;goodbye 1.6;study 1.7;no-answer 3;interest -1.3;reach-out 1.7;i-am-from -1.8;percent -4.8;introduces 3.9;agreed -6.1;job 6.2;ticket -0.9;just-wanted 0.5;manufacturer 1.8;noticed-that -0.5;thanks-for -3.4;event-seller -1.7;solution -2.1;we-you-customer -0.8;sent-away -1.2;team-time 4;case -1.6;reduce 1.1;who-decides 3.1;we-built 3.4;insult 4.7;customers 2.1;agency 1.9;reopens -4;open-to -0.5;demo -1.4;save 2.6;scarcity -2.1;opt-out -4.7;i-want-buy 1.2;platform 0.5;support-voice 2.6;experience -1.4;right-person -4;funding -0.9;most-firms 6.9;discount 1.6;revenue 3.9;visit 2.2;praise 1.1;no-obligation 3.3;curious -1.4;quality -1.6;help-you -1.3;seo 4.2;worth 2;increase -2.7;opt-out-line 4;partner-with 1.1",
  price:
    "figure 6;pricing 1.4;material -1.9;free 2;time -1;costs-nothing 0.6;ask -0.9;contract -1.4;without 4.2;invoice -3;process 4.3;trial 3.7;told -0.7;percent 1.5;role 0.7;order 1.5;news-voice 0.5;personal 0.6;discount -3.1;attached -1.1;shared -2.5;please-do -2.5;meeting-internal -2.8;event-seller 4.1;reduce -2.8;solution -1.1;reproach 4.4;we-built -1.4;happy-to 1.5;no-obligation 0.7;manufacturer -2.9;i-am-from 1.1;gives-up 1.3;problem 5.2;save -4.3;study 3.9;job 1.5;recruiting 2.3;sent-away -1.6;agreed -3.1;ticket 1;just-wanted -3.6;farewell 2.3;agency 4.6;minutes 3.1;no-answer -1.7;trouble -1.5;introduces -0.9;most-firms 4.9;technical -0.7;your-business 2.1;noticed 4.4;experience 2;new-customers 1.2;reach-out -1.8;later-date 2.9;platform 0.9;we-you-customer -1.3;goodbye 3.6;customers -3.6;revenue -0.6;support-voice -0.8;team-time 3.5;who-decides 0.9;increase -3.3;reply -1.9;help-you -9.7;reopens -1.9;i-want-buy 1;visit 3.8;newsletter 3.3;open-to 1.6",
  ask: "self 1;happy-to 1.5;interest 3;reply 6.3;pricing 0.8;without 1.3;personal -0.9;law 0.7;told -1.3;invoice 2.6;please-do -1.9;news-voice -1.1;order 2.2;later-date 3.2;minutes -3.6;internal -0.7;open-to -2.4;reproach -3.6;costs-nothing -1.1;trial 2.4;attached 3.1;gives-up -3.6;reach-out -3;study 1;no-answer -2.2;just-wanted 5.6;percent -4;i-am-from 3;notice 2.9;farewell -2.7;reduce -2.5;sent-away 3.8;job 1.7;worth -3.8;problem 1;thanks-for -2.3;opt-out 4.2;reopens -2.6;event-seller 1.1;recruiting -2.3;solution 1.1;technical -1.1;right-person -0.5;ticket -2.9;case 0.6;goodbye -3.2;agency 1.5;no-obligation 1.9;staff-seller 3.3;we-built 1.7;your-business 2.7;noticed 3.1",
  we: "you -0.9;price 2.5;self 1;do 3.1;ask -2.9;product 4.7;pricing -0.9;proof 1.4;benefit 1.6;material -1.2;contract -1.1;told -1;without -1.5;process -1.7;please-do -5.8;law 1.6;again -4.3;pain -2.7;personal -0.9;free -2.9;percent 4.9;internal 1.2;news-voice -1.1;i-am-from 1;we-built 1.1;meeting-internal -0.8;attached 2;introduces -1.1;costs-nothing 2.7;gives-up 0.8;order -2;reproach -3.7;problem 0.5;manufacturer -1.6;ticket 0.7;notice 0.9;customers 5;minutes 1.7;reduce -4;study 4.3;agreed -3.2;technical 4.1;event-seller 2.8;recruiting -1.5;job 4;no-answer -3.4;case -0.8;interest 1.5;just-wanted 0.7;sent-away 5.2;support-voice 2.3;happy-to -0.6;platform -0.6;later-date -2.5;agency 0.6;most-firms 6.9;noticed 2.8;trial 4.5;discount -3.1;farewell 3.7;reach-out -2.1;experience -3.5;trouble 0.7;quality 2.6;reopens -1.2;no-obligation 1.7;save -4.5;scarcity -4.4;your-business -1.9;opt-out -1.5;funding -2.7;i-want-buy -4;new-customers -3;demo 4;help-you -3.6;newsletter 3;we-you-customer 1.8;who-decides 2.8;insult -2.4;revenue 1.9;team-time 3.1",
  figure:
    "time 1.5;pricing -0.9;contract -3.1;ask 0.5;process -2.7;invoice -2.4;percent 3.2;told -1.4;without -3.4;order -3.8;personal -0.8;please-do -1.1;attached -1.1;internal 2.1;shared -2.2;study -2;meeting-internal 0.6;notice -2.6;costs-nothing 2.4;ticket -3.9;problem -0.6;event-seller 0.5;minutes 1.8;solution 1.5;manufacturer 3.8;gives-up -0.7;i-am-from -2.8;reduce 5.2;we-built -1.3;just-wanted -0.5;recruiting 3.6;we-you-customer -2;noticed -0.9;funding 2.3;interest -0.9;agreed 3.6;happy-to 1.3;discount -0.6;introduces 1;technical 0.8;save 6.3;no-answer -0.5;case -4.6;new-customers 5.5;agency 0.9;farewell 2.1;your-business 5.1;reach-out -1.2;most-firms 3.4;goodbye -3.1;sent-away -1.1;later-date 3.8;platform 1.7;quality 6.1;support-voice -2.3;visit 1.9;revenue 1.4;demo 2.4;no-obligation 3.6;newsletter -4;increase -2.9;reopens -0.8;praise -2.1;staff-seller 1.4;team-time -2.4;open-to 1.3;reply -1.2;opt-out -1.5;partner-with -2.9;who-decides -0.7;help-you -3.1",
  contract:
    "law 2.1;we-you-customer -3.7;shared 2.3;without -2.2;pricing 2.5;attached 1.3;please-do -1.1;notice -5.6;news-voice 0.5;internal 0.7;meeting-internal -0.8;percent -0.6;problem 3.1;solution -0.7;just-wanted -2.1;i-am-from -4.9;costs-nothing 5.1;support-voice -0.9;recruiting 5.6;experience -1.1;job -0.6;no-answer -2.7;quality 3.9;manufacturer 5.1;most-firms 3.4;goodbye 5.9;no-obligation 1.9;reach-out 1.3;reduce -4.1;study 4.8",
  again:
    "self -1;just-wanted -5.6;no-answer 0.7;told -1.6;process -4.9;without -3.2;farewell 3.8;goodbye 2;gives-up 4.2;contract -1.6;reach-out -1.2;personal -2;invoice -3.4;news-voice -0.6;shared -2.7;please-do 1.2;pricing 5;job -5;law 5.5;technical 3.7;recruiting -3.5;agreed 1.1;study 2;later-date 1.9;reopens -2.9;reproach -1.3;meeting-internal -1.9;problem -3.4;internal -7.4;order 1.1;attached 6.6;i-am-from -3.6;costs-nothing 4.4;partner-with 0.8",
  material:
    "self 2.4;figure -1.4;time 3;ask 2.4;news-voice -0.5;free 1.1;trial -1.8;attached 1.6;manufacturer 2.6;pricing 2.3;process -2.6;internal 2.7;shared 0.9;contract 0.5;again -1.1;happy-to 1.3;told 1.3;demo -1.3;law -2;personal -1;please-do 2.6;order 0.7;gives-up -1.4;staff-seller 4.5;farewell 5;ticket -1.5;minutes -0.8;no-answer -4.4;problem -1.9;solution 3.7;reproach 0.6;interest -2.7;percent 0.9;goodbye 1.1;sent-away -3.4;job -2.5;just-wanted -6.2;introduces -0.5;noticed -1.2;recruiting 0.8;i-am-from 4.3;reach-out 1.5;study 0.5;scarcity -7.6;we-built 4.3;agency 3.3;later-date 2.1;platform -0.5;technical -1",
  benefit:
    "self -2;price 1.4;ask -1.2;pricing 2.7;proof 0.7;contract 1.5;material 2.3;process 1.2;free 3.1;again 3;save 1.4;pain 0.9;invoice 1.8;percent -2;reproach -1.9;please-do -3;revenue 3.1;no-answer -3.8;costs-nothing 1.2;personal 4.8;role -0.8;increase 3.4;no-obligation 2.3;gives-up -2.1;internal -1.3;order 2.4;solution 0.5;attached -2.1;problem -1.4;notice 0.9;shared 1.8;ticket -2.2;case 0.6;new-customers 6.5;quality 4.3;study -1.7;farewell 0.6;opt-out -1.9;reach-out 0.7;happy-to 0.8;job -4;we-built 1.9;recruiting 2.4;trial 1.5;minutes 3.7;introduces 1.7;customers 4.3;interest 0.8;technical 0.8;manufacturer 4.9;funding 0.9;just-wanted -2.3;reply 1.1;goodbye 1.1",
  process:
    "study -3.4;job 0.5;recruiting -2.6;meeting-internal -3.1;law -4.7;without -0.8;told 1.3;pricing -0.6;agency 1.3;shared -5.5;personal -0.6;funding 8.2;internal -0.6;news-voice 1.1;just-wanted -1.3;notice -2;percent 0.6;reach-out 5;event-seller 4.2;happy-to 0.7;i-am-from -0.5;no-answer 2.9;platform -1;problem -0.6;solution -0.5;manufacturer -1;costs-nothing 0.9;agreed 0.7;reduce 1.7",
  product:
    "self 2.3;price 1.6;solution -1.8;time -1.1;material -2.3;manufacturer -0.5;ask 2.1;benefit -1.6;pricing -0.6;platform 3.6;role 1.1;process 4.7;internal -1.4;agency 1.8;told 1.3;gives-up -1.4;meeting-internal -0.6;without 1.1;free -2.7;again 2.8;pain 2.6;invoice 2.1;attached 1.8;law -1.8;noticed -1.6;please-do -2.5;i-am-from 3.7;your-business -1.1;personal 0.8;costs-nothing 0.8;percent 6.8;technical -1.2;news-voice 2;introduces -3.2;shared -3.6;we-built 2.5;sent-away 3.9;job -3.1;problem -0.6;recruiting -3.8;ticket -2.5;happy-to -2.4;order 2.1;reproach -1.2;farewell 0.7;interest 2.6;event-seller 5.3;we-you-customer 2.8;reduce 5.3;study 1.4;just-wanted 1.5;trial 3.5;new-customers 4.7;demo 2.1;funding 2.4;most-firms 9.3;case 2;discount -0.7;experience 4.5;no-answer -2.3;seo 2.7;team-time -0.8",
  proof:
    "self -0.8;percent 0.6;time -0.8;ask 1.3;case 4.9;customers 3.3;pricing 1;material 1.9;role 0.5;contract 0.6;told 1.2;invoice 2;process 0.8;without -0.8;law 0.6;new-customers 3.3;news-voice 2.3;personal 2.4;please-do -1.2;again -2.7;discount -2;free 2.1;reproach 5.8;order 3.7;attached -0.9;meeting-internal 2.9;internal 1.3;shared -2.3;noticed 2.3;i-am-from 2.9;reduce 2.5;gives-up 2;solution -1.1;interest 2.5;manufacturer 1.2;costs-nothing 3.9;recruiting -3.2;sent-away 2.8;ticket -2.1;we-built -3.2;event-seller -4.5;farewell 5.4;introduces 3;job 3.8;trial 0.8;no-answer 5.2;funding 1.2;reach-out 2.6;happy-to 5.3;your-business -0.8;most-firms 3.4;platform 2.6;scarcity -2.3;study 3.3;goodbye 2.2;noticed-that 0.7;save 2.7",
  self: "please-do -2.8;process 1;i-am-from 2;internal -1.2;without 2.1;law -0.7;invoice -1.4;news-voice -1.1;goodbye 0.5;meeting-internal -0.9;no-answer 1;shared 0.6;reach-out 0.5;costs-nothing 3.3;study -0.9;just-wanted -0.5;order 2.1;minutes -2.1;job -2.9;notice 2.4;recruiting 2.4;problem 0.7;ticket -0.6;noticed-that -0.9;reply -3.7;manufacturer -3.9;later-date 0.6;we-built 5.9;trial 3.2;solution -0.7;technical -4.4;event-seller 3.9;reduce -0.7;case -0.5;agreed 4.1;agency -2.4;your-business -5;customers 0.6;reopens 1.2;right-person 3.4;save 2.6;i-want-buy -1.9;discount 1.1;support-voice 4.6;trouble -1.2;experience 1.7;most-firms 4;funding 3.3;open-to 2.1;platform 1.6;quality -1.1;new-customers 0.8;team-time -2.3;we-you-customer 1.4;no-obligation 1.7;thanks-for -0.7;staff-seller 4.8;increase 2.3;newsletter 1.4;help-you -1.2;worth 5;opt-out-line 3.2;partner-with 0.7",
  free: "costs-nothing 2;figure -1.7;ask 2.4;without -3.7;pricing -0.6;no-obligation -2.2;contract 3.1;told -1.4;process 1.8;notice 3.9;happy-to 1.5;personal -0.9;again 3.2;meeting-internal 5;attached -1.1;law 1.2;shared -1.3;internal 3;we-built 4.3",
  role: "self 1.6;figure 1.7;your-business 2.8;time 3;noticed -2.4;ask 1.6;material -2.9;team-time -1.1;pricing -3.1;new-customers -0.8;personal 0.9;contract 3.3;internal 1.7;again -3.7;event-seller -2.1;process 0.8;without 2.2;customers -9.4;news-voice 2;shared -1.2;gives-up -3.9;thanks-for -5;free -1.1;costs-nothing -1.7;ticket 0.5;invoice -2.1;law -2;problem -5.7;percent 2;attached -0.9;notice -3.6;who-decides -2.7;solution -1.8;manufacturer -4",
  time: "minutes -2;please-do -3.9;shared -0.7;again -1;internal -1;meeting-internal -0.9;pricing 1;law -1.9;demo 4.8;invoice -0.7;costs-nothing 1.8;reproach -1.6;order -3.7;happy-to -1.8;gives-up 1.5;just-wanted -1.7;i-am-from 0.9;interest -1.5;study -2.3;ticket 0.7;manufacturer -1.9;notice -4;solution -1.5;job 2;no-answer 2.1;recruiting 2.3;farewell -1.7;goodbye 1.6;agreed 0.9;trial 3.7;event-seller -3.2;reply -0.8;problem -1.5;agency 1.8;percent 3.3;reduce -1.5;introduces -5.8;case 0.5;your-business -4.8;later-date 3.4;sent-away 0.7;technical -1.3;platform -3.2;customers -2.5;discount 3.2;most-firms 2.3;insult 2.1;reopens 2;right-person 1.1;thanks-for 3.3",
  recruiting: "job -3.1;study -3.1;meeting-internal 0.9",
  pain: "figure 0.7;self -0.6;price -0.5;pricing 2.9;trouble 2.1;problem -0.7;time 1.6;process -0.9;ask -2.3;proof -1.9;without -3.8;told -2.1;gives-up -1.1;ticket 2.7;law -0.8;invoice -1.4;personal -2.5;study 6.7;internal 5.1;please-do -3.5;order -0.7;percent 5.2;again -1.2;role -2.6;news-voice 4.2;attached 4;free 6.1;i-am-from 1;reproach -4.7;introduces -1.8",
  reproach:
    "self 1.6;told 0.9;please-do 4.6;reduce 1.8;without 2.7;contract 1.6;process 3.2;personal -0.9;i-am-from -5.8;pricing -3.5;internal -2.7;invoice 6.7;insult 4.2",
  introduces: "self 1.5;i-am-from 4.3;reach-out -1.1;again -1.3;we-built -4.4;agency 3.8;process -5.5;contract 1.6",
  farewell:
    "self 1.7;goodbye -3.6;no-answer 8.5;without -1.8;just-wanted -5.4;process -3.4;sent-away 4.5;attached 3.5;contract 0.7;pricing -2.2",
  noticed:
    "self 3.3;noticed-that -0.8;praise 5.8;your-business -4.3;news-voice -2.2;study 3;again 1.2;ticket 3.2;recruiting 4;problem -2.7;case 4.2",
  shared:
    "attached 4.2;agreed 4;law 0.9;we-you-customer 2.4;please-do 1.3;told 2.2;internal 1.1;pricing 2.5;without 2.2;personal -1.4;study 2;notice 3.6;reply 2.9;recruiting -4.8;problem -1.8",
  "gives-up":
    "goodbye 8.2;thanks-for 3.2;farewell 4.2;shared -0.6;contract -3.9;told -1.2;problem 0.8;law 2.2;please-do 4.7;support-voice -1.1;personal 2;without 1.3;sent-away -1.2;pricing 1.3;ticket 3.7;process -1.2;invoice -2.4;internal -2;meeting-internal -1.1;order -1;news-voice 4.7;no-answer 5",
  do: "product -0.8;benefit 3.6;contract 1.2;proof 1.8;pricing 2.5;material 1.9;told 2.9;i-am-from 2.5;without -1.3;please-do -1.8;introduces -0.7;internal -0.9;law 2.1;role 1.8;news-voice -2.7;again -1.5;reduce -1.5;meeting-internal -2.7;pain -0.8;help-you 1.8;percent -0.8;costs-nothing 1;solution 6.6;manufacturer 3.1;study -0.9;problem -3.9;customers 2.1;recruiting 0.5;interest -0.8;job -1;order -0.7;gives-up 3.1;platform 1;technical 2.2;notice -1;experience 2;noticed -0.7;happy-to -5.3;shared 3.8;who-decides 3.5;worth -1.8;minutes 5;most-firms 3;case 0.9",
  internal:
    "meeting-internal 4.1;attached -1.4;law -1.3;solution 1.3;told 2.9;pricing -1.8;discount 3.4;news-voice 0.6;i-am-from 2.1;without -2.4",
  interest:
    "self 0.9;worth 4.7;open-to 5.7;curious 7.4;process 0.6;told 3.7;again -1.5;contract -3.4;invoice -4.3;pricing 3.9",
  personal:
    "told 2.2;without -1.3;please-do -1.6;law -1.1;meeting-internal -1.4;news-voice -1.3;internal -2.3;just-wanted -1.1;i-am-from 2.9;no-answer 3.2;attached 3.4;costs-nothing -0.8;reach-out 2.4;thanks-for 5.3;goodbye 1.7;we-built -2.5",
  "who-decides": "right-person 2.1;self -1.6",
  ticket:
    "problem -2.1;support-voice -1.6;process -2.2;law 3.2;without -1.4;told -1.2;please-do 0.9;notice -1.9;news-voice -4.5;shared 2.2",
  without:
    "pricing -1.2;law -1.7;no-answer -1.2;no-obligation 2.3;news-voice -1.8;attached 2.5;problem 2.2;percent 2.2;meeting-internal -1.2;told -0.8;happy-to -1.3;solution 6.7;study -1.7;event-seller -1.8;we-built 4.4;reach-out 2",
  invoice:
    "contract -3.7;process 0.8;without -0.7;law -2.3;please-do 2;pricing 3.5;order -0.9;shared -0.6;percent 2.4;told -1.6;attached -1.4;news-voice -2.2;just-wanted -0.8;notice -3.9;ticket -5.1;thanks-for -0.6;personal 1.5;job 1.4;funding -3.1;happy-to 1.4;costs-nothing -0.7;recruiting 3.3;we-you-customer 1.3",
  "sent-away": "self 2.7;please-do 3.9",
  technical: "told 2.1;no-answer -2.9",
  attached: "law 2.7;news-voice -1;meeting-internal -0.7",
  scarcity: "figure 0.9;self 3;time 1.2;contract 2.9;again -1.4;no-answer -5.3",
  "opt-out":
    "gives-up 1.9;self -2.6;problem 4.5;farewell -2.8;opt-out-line 1.8;sent-away 0.9;without -2.8;goodbye -4.3",
  insult: "self -1.5",
  percent: "pricing 1.7;discount -0.9;law -1;told -0.9;news-voice -3.3",
  "no-answer": "told -2.1",
  "please-do": "news-voice -3.2;law -0.8;meeting-internal -1.2;thanks-for -5;study 3.2",
  pricing:
    "told 1.9;news-voice 1.7;law 2.3;please-do -1.6;meeting-internal -0.8;attached 2.8;study -2.7;problem 3.1;job 0.8",
  told: "meeting-internal -2.8;law -1.3;news-voice 1.4;problem 2.5;please-do 1.5;attached -4.4;job 3.5;support-voice 0.5",
  order:
    "shared -0.7;contract -1.8;law 2.5;pricing -3;quality -1.6;ticket -1.2;please-do 2.1;news-voice -1.5;without 2.8;attached -1.3;agreed -2;happy-to -2;percent 0.8;process 2.5;manufacturer 3",
  "costs-nothing": "pricing 1.5;told 1.8;trial -1.8",
  "we-you-customer": "law 1.3",
  job: "study -5.6",
  agency: "study 5.5;i-am-from 5.9;meeting-internal -5.9",
  "event-seller": "pricing -1.5",
  "reach-out": "just-wanted -3.6;told 3.2",
  reduce: "pricing 0.5;percent -2.2;told -3.2",
  solution: "meeting-internal -4.5;pricing 0.9;please-do 2.1;law -2.6;told 1.8",
  notice: "agreed 3.3;pricing 3.1;please-do -3.5;without 4;law -1.4;internal 3.4;news-voice -2",
  praise: "self 3.7",
  problem: "news-voice -2;law 5;please-do 0.6",
  discount: "law 5;pricing 6.4",
  "noticed-that": "news-voice 0.7;told -0.9",
  "new-customers": "customers -3.9;pricing -0.8",
  "i-am-from": "told -2.2;meeting-internal -0.7;pricing -1.4;right-person 4.6;law 1.2",
  "meeting-internal": "law -1",
  newsletter: "news-voice 1.1",
  customers: "told -1.3",
  manufacturer: "pricing -0.7;told 0.9",
  minutes: "told -1.6;meeting-internal 0.5",
  "happy-to": "pricing 0.7;news-voice -4.3;costs-nothing 1.9",
  "later-date": "told -0.5",
  save: "pricing -2.5",
  trial: "pricing -1.7",
  "no-obligation": "pricing 3.5;law 2.5",
  reply: "please-do -5.3;thanks-for 2.2",
  "just-wanted": "please-do -1.3;told -4.3;goodbye -1.1;news-voice 2.4;no-answer 4.7",
  "news-voice": "meeting-internal -0.5;study -1.9",
  "we-built": "pricing 0.9",
  case: "pricing 1.1",
  "your-business": "told -1.6",
  funding: "percent 3",
  reopens: "told 3.6",
  "support-voice": "law -2.4",
  "team-time": "meeting-internal 2.1",
};
