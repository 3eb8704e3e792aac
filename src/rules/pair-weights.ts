import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  again:
    "agreed 4.8;attached 1.2;contract -1.8;gives-up 2.6;goodbye 4.4;i-am-from 4.4;internal -2.5;invoice -2.1;job -6.8;law 1.1;news-voice -3;no-answer 1.3;order -2;personal -3.5;please-do -2.5;process -3.8;reach-out 2.4;recruiting -0.6;self 2.1;shared 1.6;study -1.7;technical 3.8;ticket 2.1;told -1.3;without -0.6",
  agency: "i-am-from -1;study 1.1",
  agreed: "law -2.6",
  ask: "again 0.8;agency 1.1;attached 6.6;case 2.3;contract -1;costs-nothing 1.9;demo 1.2;event-seller 2.4;experience 2.4;farewell -5.4;gives-up -1.4;goodbye -1.4;happy-to 0.9;i-want-buy -3;interest 4.5;internal -0.8;introduces 3.3;invoice -1;job -2.2;just-wanted 3.1;later-date 2.2;law -3.2;list-seller 4.2;manufacturer -1.1;meeting-internal -1.4;minutes 0.5;new-customers 2.4;no-answer -1.6;no-obligation -2.3;notice 2;noticed -1.4;open-to -1.9;opt-out 2.5;opt-out-line 5;personal -2;platform -3.6;please-do 1.6;pricing 2.7;problem -2;process -1.4;reach-out 0.9;recruiting -4.6;reply 4.5;reproach -4.5;right-person 1.2;self 0.8;sent-away 1.6;shared 2.1;solution 0.8;study 1.6;technical -2.9;ticket 1.7;told 0.7;trial 5.5;visit 3.7;who-decides 4.3;without -0.5;your-business -1",
  attached: "job -9.8;law 5.7",
  benefit:
    "again -1.6;ask -1.5;attached 1.2;case -1.9;contract 1.5;customers 5.7;discount 3.9;experience 0.5;farewell 2.2;free 3.4;gives-up 1;goodbye -2.6;i-am-from -3.2;increase 1;interest 3.6;internal -3.1;invoice 3.2;just-wanted 0.7;law 2.1;manufacturer 1.1;meeting-internal -1.9;minutes 4.6;most-firms 8;new-customers 0.5;news-voice 1.4;no-obligation 3.3;noticed 0.6;opt-out -0.6;order 2.9;pain 2.3;percent -0.9;personal 1;platform -0.6;please-do -4.6;price -2.4;pricing 4.5;problem -2.4;process -0.7;proof 1.6;reach-out 1.8;recruiting -0.8;reduce 2.9;reproach -0.6;role -0.8;save 1.4;self -1.7;shared 3.3;solution 3.6;team-time 6.1;technical -2.4;ticket -3.1;told -3.1;trouble -3.8;we-built 5.1;we-you-customer 1.4;without 1.7;your-business 3.8",
  case: "pricing 1.6",
  contract:
    "agreed 0.6;costs-nothing 0.8;i-am-from -1;internal 0.6;just-wanted -1.1;law -1;meeting-internal -0.5;no-obligation 1.9;notice 1.7;personal 0.5;pricing 2.8;problem 1.6;process -2.9;recruiting -1.1;reduce -2.6;save 1.6;shared 5.8;solution -1.2;support-voice -0.8;ticket 1.2;told 0.6;we-you-customer 0.6;without -0.6",
  "costs-nothing": "pricing -2.3;trial 1.2",
  customers: "pricing -3;told -1.3",
  discount: "pricing 2.5",
  do: "again -2.6;agency 1.2;agreed -2.7;ask 2.4;attached -5.8;benefit 3.3;contract 2.1;costs-nothing 3.3;customers -0.5;discount -0.9;event-seller -3;experience 1.5;figure 3;gives-up 1.6;help-you -1.3;interest 1.8;internal 1.7;introduces 5.3;invoice -0.7;job -1.5;law -2.1;manufacturer 0.7;material -3.1;meeting-internal -1.2;minutes 5;new-customers 1.8;notice 1.7;noticed 1.1;order 6;pain 2.5;percent -2.6;personal -1.6;price -0.6;pricing -2.3;problem -3.5;process 0.7;product -0.9;proof 3.6;quality 1.2;recruiting -1.5;reduce -0.9;role 1;self -0.6;shared 0.5;technical -3.7;time -0.5;told -2.2;we-built 6;we-you-customer 2.1;without 2.2;you -1;your-business 2.2",
  "event-seller": "pricing -1.6;told 1.3",
  farewell: "goodbye -0.9;no-answer 3;self 3.7;without 2.4",
  figure:
    "again -3.6;agency -0.9;agreed -3.5;ask -1.5;attached -3.2;case 3.1;contract -0.7;customers -1.7;demo -1.3;discount -2.7;experience -2.7;gives-up 4.8;goodbye -1.4;happy-to 0.9;help-you -2.5;i-am-from 0.7;i-want-buy -8.2;increase -6.3;interest 3.1;internal -1.6;introduces 2.5;invoice -5;job 0.9;later-date 0.6;law -2.3;list-seller 4.4;meeting-internal 2;most-firms 2.6;new-customers 1;news-voice -1.2;newsletter -1.2;no-obligation 0.9;notice -3.1;noticed -2.3;noticed-that 1.5;open-to 2.6;order -0.7;percent 6.6;personal -2.9;please-do -5.8;praise 5;pricing 3.8;problem -3.4;process -3.8;quality 6.5;reach-out 2.4;reduce 1.6;reply -1.4;reproach -2.2;revenue 1;save 4.2;self -3.1;sent-away 5.6;shared -3.8;solution 1;staff-seller 9.2;study -1.9;support-voice 5.7;technical -4.7;ticket -6.5;time 0.5;told -2.4;trouble -5.8;we-built -2.6;we-you-customer -4.8",
  free: "again 4.2;ask 2;contract -0.6;costs-nothing 2.5;happy-to -3.1;law -0.8;news-voice -1.3;notice 4.6;pricing 2;process 2.5;self -0.6;time -1.1;told -3.4;trial 3",
  "gives-up":
    "contract -3;farewell 5.2;goodbye 6.7;law -4.7;personal 4.6;please-do 2.9;pricing -6.5;problem 1.3;process -2.6;self -3.8;shared -3.5;support-voice -0.8;thanks-for 2.4;told 3.1;without 2.3",
  "happy-to": "costs-nothing 3.1;news-voice -1.7;pricing -3.2;trial 2",
  "i-am-from": "meeting-internal -0.8;study -0.8;told -9.1",
  insult: "self 1",
  interest: "curious 5;invoice -3.9;pricing -1.9;sent-away 6.4;worth 4.8",
  internal:
    "attached -3.9;discount -0.7;i-am-from -1.3;law -4.7;manufacturer 1.5;meeting-internal -1.6;news-voice -0.7;please-do -4;team-time 2.1;told -0.9;without -2.9",
  introduces: "again -2.6;agency -2.9;i-am-from 2.7;just-wanted -0.7;process -1.3;reach-out 2.4;self 1.5;we-built -2.6",
  invoice:
    "attached -1;contract -0.9;internal -1.2;just-wanted -2.2;law 1.3;notice -3;order 3.1;percent 7.2;personal -1.7;please-do -6.1;pricing 3.8;problem -1.9;ticket -4.1;told 1.2;we-you-customer 1.9;without -0.9",
  manufacturer: "experience 3.3;i-am-from 2.3;percent -2.3",
  material:
    "again 2;agreed -6.1;ask 2.8;attached 1.2;case -1.2;contract 1.2;costs-nothing 2.7;customers -0.8;demo -4.5;event-seller 1.9;farewell 3.7;figure -0.7;free 3;gives-up -2.7;goodbye 0.8;happy-to 3.8;interest 1.9;introduces 2;job -3.3;just-wanted -2.2;manufacturer 2.9;minutes 2.8;no-answer -1.4;no-obligation 6.3;noticed 2.8;order -0.9;percent 0.9;personal 0.5;platform -2;pricing 2;problem -0.9;reach-out -0.8;reduce -1.1;reply 1.4;reproach 0.9;self 2.9;shared -2.9;solution -0.8;staff-seller 8.8;study -1;ticket -0.7;time -1.3;told -3.7;we-built 4.1;without 2.1;your-business 3.9",
  "meeting-internal": "law -1.3",
  minutes: "demo 1.3;meeting-internal 1.9;pricing -1.2;study -2;told 2.4",
  "new-customers": "customers -2.7",
  "news-voice": "law -0.9;meeting-internal -1.5",
  "no-answer": "goodbye 5.7;told -1",
  "no-obligation": "pricing 1.4",
  notice: "law -2;news-voice -0.5;pricing 0.7;study -1.2;told 2.2",
  noticed:
    "again 0.8;i-am-from 3.4;job 5.4;news-voice 0.7;personal -1.1;praise 6.8;problem 4.4;process 3.4;recruiting -0.7;self -3.5;study 4.2;told 0.9",
  "noticed-that": "news-voice -1.5;study -3.1;told -3.6",
  "opt-out": "farewell -1;gives-up 2.5;goodbye -1.1;interest 4.5;problem -2.5;self -1.5;sent-away -0.5;without -2.2",
  order:
    "agreed -2.5;attached 1.5;contract -2.6;happy-to -5.4;law -3.8;manufacturer 0.5;percent 2.8;please-do -2.7;pricing -2.2;process 1.6;quality -1.9;shared 4.7;told 1.4;without 0.9",
  pain: "ask -2.4;attached 2.9;contract -2.2;figure 0.8;gives-up -3.4;internal -1.2;invoice -5.1;law 0.6;material -5.8;minutes -0.7;opt-out -5.1;order 6.5;percent -3.5;personal 3.3;please-do -0.6;price 1.2;pricing 1.3;problem -2.6;proof 1.2;reduce -2.3;self 0.7;ticket -3.1;time 0.8;told 2.3;trouble 4;without -1.8",
  percent: "discount 1.8;law 5.3;news-voice 1.7;pricing -0.6;told -1.3",
  personal: "internal -5.4;just-wanted -3.5;law 0.5;meeting-internal -4.7;please-do -0.9;pricing 3.7;told 1.7",
  platform: "solution 0.7",
  "please-do": "news-voice -4;thanks-for -2.5",
  praise: "self 1.5",
  price:
    "again -0.7;agency 3.3;agreed -2.6;ask -1.1;attached 2.1;case -0.9;contract -5.1;costs-nothing -1;customers -5.1;demo -2.4;discount -0.5;event-seller 4.1;experience 3.1;farewell 5.3;figure 6.6;free 1.5;funding 3.7;goodbye -1.3;happy-to 0.6;help-you -0.8;i-am-from -1.8;i-want-buy -5.4;increase -1;interest -2.8;internal -1.7;introduces -2.5;invoice -1.6;job 1.8;later-date -1.9;law 3.4;manufacturer -3.1;material -2.9;meeting-internal -3.2;minutes 2.3;most-firms 6.2;new-customers 2.4;news-voice 5;no-obligation 3.6;noticed 1.8;order -0.9;percent -1.7;personal 1.1;platform 4;please-do 2.1;pricing 0.8;problem 3.4;process 3.8;proof -0.7;reach-out -0.6;recruiting -0.6;reduce 1.6;reply 1.6;reproach 5.7;revenue -1.1;save -1.7;scarcity 1.3;sent-away -1.3;shared -6;solution 3.4;staff-seller 1.3;study 5;support-voice 0.5;ticket -0.7;time 2.5;told -0.9;trial 1.1;trouble 1.4;visit 3;we-you-customer -2.2;without 2.8;your-business -3.4",
  pricing:
    "agreed 1.4;attached 1.7;law 2.1;meeting-internal -3;news-voice -1.1;please-do -1.4;problem 7;study -3.2;told -1.5",
  problem: "news-voice -6",
  process:
    "agency 2.5;agreed 0.7;attached -1.5;event-seller 1.2;funding 3;happy-to 1.7;i-am-from -6.2;internal 1.6;job 0.7;just-wanted -2;law -6.4;manufacturer -4.7;meeting-internal -2.3;minutes -7.7;news-voice 1.1;newsletter -4.6;notice -0.5;noticed-that 1.9;percent 0.5;personal -2.8;platform 0.6;pricing -2.3;reach-out 4.9;recruiting 2.4;revenue 1.5;shared -9.2;solution 2.8;study -3;technical 0.7;without -2.2",
  product:
    "agency -0.9;agreed -3.1;ask 2.1;automation 1;benefit 0.8;case -4.3;contract -2.9;costs-nothing 2.7;demo 1.3;discount 0.7;event-seller 2.5;experience 4.5;farewell 4.5;figure -1.7;free -2.4;gives-up -1.4;goodbye -0.8;happy-to 0.5;i-am-from 1.1;interest 2.7;internal 0.8;introduces 2.7;invoice 1;just-wanted -1.1;list-seller 2.1;manufacturer 1.7;material -1;meeting-internal 0.5;minutes -2.2;new-customers 1.9;news-voice 1.2;no-answer 1;notice -1.6;open-to 2;pain 2.7;percent 2.8;personal -1;platform 1.5;please-do -5.3;price 1.2;pricing 1.1;problem -4.5;proof -1.2;quality -1.1;reach-out 1.6;recruiting -3.2;reduce 2.7;reproach -3.7;revenue -2.1;role -1;scarcity -1.7;self 0.9;sent-away 3.9;seo 1;study 2;team-time 0.8;technical -3.2;time 0.6;told -1.3;trial -4.9;trouble -1.5;we-built 3.7;we-you-customer -4.5;without 3;your-business -3.9",
  proof:
    "agency 1.6;agreed -3.5;ask -1.9;attached -3.3;case 3;contract -0.7;costs-nothing 2.8;customers 1.3;discount -1;event-seller -3.7;experience 3.1;figure 1.4;free 2.1;funding 3.5;gives-up -1.4;i-am-from -2.7;increase 2.7;interest 1.9;internal -0.7;introduces 6.3;invoice 0.9;job -0.8;law 3.1;minutes -1.2;most-firms 4.5;new-customers 4;no-answer 1.9;notice 1.8;noticed 4.1;order 4.3;percent -1.9;personal 3.2;platform 2.7;please-do -4.3;pricing -4.5;problem -2.7;process -1.5;quality -1.1;reach-out 0.6;recruiting 1.1;reduce -0.7;reproach 1.6;revenue 0.5;save -2.1;scarcity -2.7;self -1.7;sent-away -1.4;shared -4.5;solution -3.9;study 1.3;ticket -4.7;time 2.3;told 1.4;trial 2.7;trouble 2.2;we-built 3.6;we-you-customer 3;without -0.7;your-business -1.4",
  quality: "pricing 2",
  "reach-out": "just-wanted -3.5",
  recruiting: "internal -0.7;job -3.7;pricing 1.6;study 1.7",
  reduce: "percent -1.2;pricing -1.9",
  reply: "please-do 0.5",
  reproach: "self -0.8;told 2.9",
  revenue: "percent 1.6;pricing 3.3",
  role: "again -2.7;ask 4.2;attached 1.9;case -2.4;contract -2.3;costs-nothing 2.3;customers -2.7;event-seller 0.8;figure 1;free 1;i-am-from 3;interest -2.2;internal 4.2;job 4.3;law 2.5;material 1.3;meeting-internal 3;minutes 1.6;new-customers 3.1;news-voice 7.6;notice -0.7;noticed-that 1.1;order -2.5;percent 3.5;please-do -2.8;pricing -3.4;problem 3.1;recruiting 0.6;reproach 2.6;seo 2.5;shared -2.8;team-time -3.5;thanks-for -3.7;told 1.1;who-decides 7.3;without 3;your-business 2.3",
  save: "percent 3.1",
  scarcity: "contract 2.4;figure -1.3;law 2.6;self 4.5;time -0.9",
  self: "agency 0.9;agreed 4;automation -1.6;case 3.7;costs-nothing 3.7;curious 1.5;customers 3.2;demo -1.4;discount 6.2;event-seller -1.3;experience 4.2;funding 3.5;goodbye -0.7;happy-to 2.2;help-you -0.9;i-am-from 0.7;i-want-buy -2.9;increase 1.5;internal 0.7;invoice -3.2;job -4.2;just-wanted -1.2;later-date -2.1;law -1.4;manufacturer -2.3;most-firms 4.7;news-voice -1.8;no-answer 3.7;no-obligation 3.7;notice 6;noticed-that 5.2;open-to 1.2;order -1.5;personal -1.1;platform -1.3;please-do -3.2;pricing -1.8;problem -1.9;quality -3.3;reach-out -1.6;reduce -1.9;reopens -1.6;reply -2.8;revenue 1.5;save 1.5;seo 4.6;shared 3.5;staff-seller 2.2;study -4.6;support-voice 5.2;team-time -3.5;technical -1;ticket -5.7;told 1.7;trouble -1.2;visit 1.3;we-built 1.3;we-you-customer 2;without 1.2;your-business -1.5",
  "sent-away": "opt-out-line -3.9;please-do -2.3;self 2.2",
  seo: "news-voice 0.9",
  shared:
    "agreed 2;attached 4.5;event-seller -3.6;internal -0.5;job -4.1;law 2.3;meeting-internal -2.1;percent 3.4;personal -0.7;please-do 3.8;pricing -0.9;study -1.7;thanks-for 0.7;told 1.2;we-you-customer 1.6",
  solution: "law 3.5;meeting-internal 0.7;pricing -0.7;told -1.6",
  technical: "told 2.5",
  "thanks-for": "agreed -5.4",
  ticket: "law 2.4;problem 0.8;shared -1.2;support-voice -5.8;told -3.3;without 3.2",
  time: "again -4.2;attached -0.9;contract 1.3;costs-nothing 0.8;demo 4.2;discount -4.3;event-seller -2.3;experience -1.5;gives-up 3.2;goodbye 0.8;happy-to -0.5;i-am-from 1.3;interest -1;introduces -2.2;invoice 2.9;job 6.9;just-wanted -3.3;law -1.4;manufacturer -1.7;meeting-internal -3.9;news-voice -1.5;no-answer 2.3;no-obligation 3.9;notice -1.3;noticed 0.9;open-to -1.4;order -2.1;percent 0.7;personal -1.2;platform -0.7;please-do -2.8;pricing -1.9;process -1;recruiting 0.8;reduce 6;reply 1;reproach -0.9;revenue -1.1;right-person -0.9;save 2.6;self 0.9;shared -1.8;solution 1.1;study 1.5;team-time 2;technical -0.6;thanks-for -3.7;ticket 1.9;told -0.8;trial -3.7;trouble 1.8;visit 3.1;who-decides 4.6;without -5;your-business -3.4",
  told: "agreed 2.5;attached -1.8;law -0.6;meeting-internal -3;news-voice -1.7;problem 1.6;study 1.8",
  we: "again -5.1;agency 0.6;agreed -2.8;ask -2.6;attached 2.6;benefit 0.5;case -1.6;contract -1.5;costs-nothing 1.6;customers 4.2;demo 0.6;discount -1.4;do 5.4;event-seller -0.5;experience 2.4;farewell 1.8;funding -2.1;gives-up 1.1;goodbye -1;happy-to -1.9;help-you 1.8;i-am-from 1.7;i-want-buy -3.7;increase -2;interest -5.1;internal 2.2;invoice 1.1;just-wanted -0.9;later-date 0.8;law 0.6;manufacturer 2.7;material 1.4;meeting-internal -2.1;minutes 2.7;most-firms 3.6;new-customers -2.3;news-voice -4.3;newsletter -4.8;no-answer 2.3;no-obligation 1.7;notice 1.9;noticed 2.3;order 1.1;pain -1.9;personal -1.8;please-do -6.1;price -1.3;pricing 1.5;problem 3.8;process -1.1;product 3.4;proof 3.6;quality 2.7;reach-out -1.3;recruiting 2.6;reduce -2;reply -3.3;reproach -4.4;revenue 4.6;role -0.7;save -4.3;sent-away -4.4;shared -5.5;staff-seller 1.6;study 4.2;support-voice -1.9;thanks-for -4.6;ticket -6.5;told -1.4;trial -0.6;trouble -2.3;we-built -0.7;who-decides -4.1;without -1.1;you 1.2;your-business 4.2",
  "we-built": "i-am-from -1.2;manufacturer 1.7;pricing 2.8",
  "who-decides": "right-person 3.4;self 3.4",
  without:
    "attached 2.9;costs-nothing 1.2;event-seller 5.2;law -5.9;manufacturer 3.6;news-voice 2.1;percent 2.1;please-do -2.2;problem -2;study 2.6;trial -0.9",
  you: "again -0.6;agency 7;agreed -4.4;ask 1.1;automation 3.6;case -1.5;contract 1.2;curious 4.7;customers 3.3;demo 2.1;discount -2.9;event-seller -1.3;experience -2.3;figure -0.6;free -0.7;funding 2.7;gives-up 4;goodbye 3.1;happy-to 4.4;help-you -2.4;i-want-buy 0.5;increase 3.1;interest 1.3;introduces -4.7;invoice 2.8;job 5.5;just-wanted -0.5;later-date 2;law 1.4;list-seller 5.3;manufacturer 2.7;material 3.7;meeting-internal 5.6;minutes 1.4;most-firms 1.8;new-customers 2.5;news-voice 1.4;newsletter -1.5;no-answer 3.6;no-obligation 1;notice -4.6;noticed 1.9;noticed-that -3.9;open-to -1.7;opt-out -4.7;opt-out-line 3;pain 0.9;partner-with 2;percent -3;personal -0.5;platform 1.2;please-do -2.3;praise -1.9;price 1.4;problem -0.7;process 0.6;product 1;proof 1.7;quality 1.4;reach-out 1.4;recruiting -5.9;reduce 2.3;reopens -3;reply 1.8;reproach 5.5;revenue 4.7;right-person -2.4;role 5.9;save 4;scarcity -3.6;self 4.1;sent-away -2;seo 5.2;shared -3.2;solution -3;staff-seller 0.7;study 0.8;team-time 3;thanks-for -8.8;ticket 3.4;told -1;trial 2.1;trouble 1.3;visit -2.3;we-built -1.3;we-you-customer -3.4;who-decides -2.5;without 0.6;worth -2.3;your-business 2.3",
  "your-business": "problem 0.9;told -1.2",
};
