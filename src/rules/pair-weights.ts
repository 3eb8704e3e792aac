import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  again:
    "contract -2.9;farewell -1.6;gives-up 0.5;goodbye 4.1;home 2.9;i-am-from 2.2;invoice -3.7;job -8.4;just-wanted -1.1;law -2.6;news-voice -1.4;no-answer 1.3;order -0.5;personal -6.5;please-do -3.4;process -3.1;reach-out 4.3;recruiting -3.2;self 2.1;shared 4.1;told 0.6",
  agency: "i-am-from 0.5;study 2.9",
  ask: "again 1.8;attached 2.9;contract -2.3;costs-nothing 1.4;gives-up -0.9;happy-to 2.5;home 1.2;i-want-buy -0.7;interest 5.6;internal -1.6;invoice -1.3;job -2;just-wanted 3.2;law -1.4;manufacturer -2.7;meeting-internal -2.9;minutes -1.1;news-voice -1.1;notice 2.4;open-to -2.1;opt-out 4.5;order -1.9;personal -2;please-do 1.9;pricing 6.2;problem -1.4;process -2.1;reach-out 1.8;recruiting -5.8;reply 2.5;reproach -7.6;right-person 3.6;sent-away 0.7;shared 5.1;solution 2.1;study 2.8;time -0.7;told -1.4;trial 4.2;visit 2.3;who-decides 3;without -0.5;worth 2",
  attached: "job -8;law 5.4",
  benefit:
    "again -4.3;ask -2.3;attached -1.4;case -2;contract 1.6;customers 3.7;event-seller -0.7;free 1.8;gives-up -1.8;i-am-from -2.9;internal -1.2;invoice 3.2;law 1;manufacturer 2.2;material 0.6;meeting-internal -1.4;new-customers 2.2;news-voice 2.4;no-answer 1.7;no-obligation 5.2;noticed 1.3;order 4.6;pain 1.7;percent 3.1;personal 2.9;please-do -5.6;price -3.1;pricing 5.5;problem -1.8;proof 1.5;quality 1.1;reduce 3.1;revenue 3.3;role -1.8;save 1.8;self -1.5;shared 3.2;study -1.1;time 2.8;told -1.9;we-built 6.2;without 2.4",
  contract:
    "attached -1.8;just-wanted -1.9;law -1.6;meeting-internal -1.8;news-voice 1.3;notice 1.1;percent 1;personal 2.1;pricing 1.9;process -5.4;shared 3.7;ticket 2.3;told -2.1;we-you-customer 0.6;without 1.9",
  "costs-nothing": "pricing -1;trial 2.2",
  discount: "pricing 3.2",
  do: "again -5.3;ask 2.4;attached -3.3;benefit 3.4;contract 2.9;costs-nothing 5;customers -0.5;experience 2;figure 4.2;free 0.6;help-you -1.5;home 0.7;i-am-from -1.9;internal 3.8;introduces 6.8;invoice 1.3;law -2.5;manufacturer -0.9;material -4.3;meeting-internal -1.7;news-voice -1.5;noticed -0.9;order 5.4;pain 2.2;percent -5.3;personal -3.6;price -1.4;pricing -3.5;process -1;product -0.9;proof 4.4;quality 2;reduce -1.2;role 2.9;solution -0.6;study 2.2;told -3;we-built 6.8;without -0.8;you -1.5",
  farewell: "no-answer 1.9;self 4.3;without 0.8",
  figure:
    "again -2.2;agreed -3.6;ask -1.7;attached -2.4;case 2;contract -1.9;costs-nothing -3.5;customers -1.8;demo -2.6;discount -4.1;event-seller -1.6;experience -2.8;farewell -3;funding 2.6;gives-up 4;happy-to -3;home -2.8;i-am-from -0.7;i-want-buy -9.2;interest 2.6;internal -5.2;introduces 2.3;invoice -6.8;job 1.1;just-wanted 0.6;law -2.2;manufacturer 2;meeting-internal 1.5;minutes 3.2;most-firms 4.2;new-customers 1;notice -2.9;noticed -4;noticed-that -1.2;order -3.4;percent 8.6;personal -0.9;platform -1.1;please-do 0.5;pricing 3.8;problem -5.9;process -3.3;quality 5;reach-out 2.5;recruiting -1.4;reduce -0.9;reproach -1.2;revenue -2.5;save 2.9;self -2.4;sent-away 0.5;shared -2.9;solution -0.7;staff-seller 8.5;study -5.1;support-voice 1.1;technical -7.4;ticket -10.8;told -2.4;trial 1.2;trouble -6.3;we-built -4.1;we-you-customer -5.5;your-business -0.7",
  free: "ask 4;contract -2.7;costs-nothing 4.3;figure 1.1;happy-to -5.9;no-obligation 3.5;notice 4.6;pricing 1.7;process 1.6;self 0.9;trial 1.9;without 0.6",
  "gives-up": "contract -2.8;farewell 3.5;goodbye 5.3;law -7;problem 1.3;self -3.6;shared -2;thanks-for 1.4;told 4.6",
  "i-am-from": "study -4.1",
  interest: "self 3.3;sent-away 5;trial -1.4;worth 3.7",
  internal: "attached -2.9;law -6.8;meeting-internal -1.5;please-do -3;pricing -2.1;solution 1.1;team-time 0.5",
  introduces: "again -3.3;agency -3.5;i-am-from -0.8;just-wanted -1.4;reach-out -2.2;self 5;we-built -2.6",
  invoice:
    "contract -1.8;internal -2.3;just-wanted 0.6;notice -5.3;order -3.6;percent 7.4;please-do -8.5;pricing 3.7;process 0.6;shared 3.3;ticket -4.2;told 3.7;without 3.5",
  job: "study 3",
  manufacturer: "pricing -2.4",
  material:
    "again 0.8;agreed -3.7;ask 3.2;attached 0.5;costs-nothing 4.2;demo -1.2;event-seller 4.2;farewell 4.5;figure -0.8;free 5.4;gives-up -3.1;happy-to 4.4;home 3;invoice -0.9;just-wanted -3.1;law -2;manufacturer 2.8;meeting-internal -2.8;minutes 1.7;news-voice -0.5;no-answer -1.8;no-obligation 4.5;order 1.4;percent 6.9;personal 1.2;please-do 4.9;pricing 2.6;process -1.4;self 2.7;staff-seller 7.1;ticket -1.9;time -0.9;told -4.9;trial 0.6;without 1.6",
  "new-customers": "customers -2.8",
  "news-voice": "home -1.2",
  newsletter: "news-voice -4",
  "no-answer": "goodbye 5.2;told -0.9",
  "no-obligation": "pricing 0.5",
  notice: "please-do -0.6;pricing -2.5",
  noticed: "home 3.2;news-voice 1.6;praise 7.6;process 4;self -2.3;told 1.5;your-business 2.9",
  "opt-out": "gives-up 0.6;interest 1.7;opt-out-line -0.9;self -1.9",
  order:
    "agreed -3.9;contract -4.3;law -5.4;news-voice -2.3;percent 5.4;pricing 1.1;quality -0.6;shared 2.6;ticket -2.1",
  pain: "again 1.9;ask -1.8;contract -1;figure -1;internal -2.7;invoice -3;law 2.7;material -3.9;percent -0.7;price 5.9;pricing -1.6;problem -4;process 2.5;proof 2.7;self -2;time 2.4;told 2.9;trouble 2.6;without -2.4",
  percent: "discount 3;pricing -1.4",
  personal: "pricing 1.9;told 1.7",
  "please-do": "attached 3.6;law -3.5;news-voice -1.1",
  praise: "self 2.9",
  price:
    "again 2.3;agency 0.9;ask -3.1;attached 3.5;case -3.1;contract -2.8;costs-nothing -3.1;customers -1.6;discount -2.5;experience 1.6;farewell -2;figure 7.7;free 1.8;happy-to 1.4;i-am-from -1.3;interest -4.6;invoice -1.8;just-wanted -2;law 3.9;manufacturer -1.9;material -5.1;meeting-internal -6.5;minutes 0.5;most-firms 9.7;news-voice 3.8;no-answer -2.3;no-obligation 1.1;notice 2.4;percent -4.5;personal 1;platform 4;please-do -0.7;pricing 1;problem 0.6;process 3.9;proof -1.5;quality 0.6;reach-out -1.1;recruiting 0.6;reproach 9;revenue -1;role 3;save -2.3;scarcity 1.5;self -1.9;shared -6.2;solution 2.3;study 6;technical -0.9;ticket -4.3;time 4.7;told 1;trial -1.2;we-built -2.2;your-business -3.5",
  pricing: "attached -2.1;law 0.5;news-voice -5.1;please-do 0.5;problem 5.7;study -3.1;told -3.5",
  problem: "news-voice -3.7",
  process:
    "agency 2.2;attached -6.2;funding 2.6;happy-to 5.5;home 3.5;i-am-from -6.4;internal -3;job 0.6;just-wanted -2;law -6.9;manufacturer -3.6;minutes -5.4;news-voice -1;notice -3.7;noticed-that -3;percent 0.9;personal -3.6;please-do -2.8;pricing -3.6;recruiting 3.9;shared -7.1;study -1.1;told -2.1;without -5.7",
  product:
    "again 2.1;agency -1.6;ask -1;attached 0.9;automation 2.5;benefit 1.8;contract -3.6;costs-nothing -0.8;free -1.7;gives-up -3.6;happy-to -0.9;home -2.8;i-am-from 1.6;interest 2.2;internal 1.4;introduces 1.6;job -2.3;just-wanted -0.7;law 0.8;list-seller 5;manufacturer 2.1;material -2.4;meeting-internal 0.7;minutes -2.2;new-customers 1.1;news-voice 1.6;notice -1.6;noticed -1.1;order -2.6;pain 0.8;percent 1.2;personal -1.8;platform -0.5;please-do -6.9;price 2.6;pricing 1.7;problem -3.5;process 0.5;proof -1.5;quality -0.7;reach-out 3.6;recruiting -3.4;role -2.5;self 1;sent-away 3.6;seo 2.6;shared -1.6;solution -0.5;technical -4.1;time 0.9;told -2.5;we-built 4.1;we-you-customer -7.3;without 4.1;your-business -3.7",
  proof:
    "again 2.5;attached -3.7;case 2.8;contract -0.9;customers 3.5;discount 1.4;experience 4.1;figure 1.8;free 1.7;internal -0.9;invoice 1.9;manufacturer -1.6;material 2.2;meeting-internal 1.1;minutes -1.2;new-customers 0.7;notice 1.4;noticed 5;order 6.3;percent -3.5;personal 0.7;platform 4.7;please-do -6.4;pricing -1.7;recruiting -0.8;reduce 1;reproach 4;role 3.4;save -0.9;self -1.6;shared -3.8;solution -4.9;ticket -3.5;time -0.9;told 2.2;we-built 3;without -2.3",
  "reach-out": "just-wanted -2.5",
  recruiting: "job -5.1;study 4.6",
  reduce: "pricing -3.1",
  reproach: "self -0.7",
  role: "again -3.8;ask 4.6;contract 1.5;costs-nothing 1.3;free 1.1;home 7.2;internal 5.7;material -1.6;meeting-internal 1.7;new-customers 1.3;news-voice 3.5;noticed 2.5;percent 1.4;pricing -7.6;problem 2.8;process 5.2;seo 3;shared -1.4;team-time -4.3;thanks-for -3.9;time 0.9;told -0.7;who-decides 9.2;without 5.4;your-business 1.7",
  scarcity: "figure -1.2;self 6.9",
  self: "agency -2.2;agreed 6.4;attached -1.5;case 3.4;contract -0.5;costs-nothing 4.2;customers 0.5;demo -4.3;discount 2.1;event-seller -2.5;experience 4.6;goodbye -0.7;happy-to 1.9;home -1.4;i-am-from 1.6;i-want-buy -3.2;increase 3.2;invoice -0.9;job -5.7;just-wanted -1.7;manufacturer -1.9;meeting-internal 1.1;minutes 1.6;most-firms 4.3;new-customers 1.7;news-voice -1.4;no-answer 1.9;no-obligation 2.8;notice 6.5;noticed-that 3.6;open-to 1.5;order -2;personal -0.8;platform -3.8;please-do -2.1;pricing 0.7;problem -0.9;process -1;quality -1;reach-out -2.7;recruiting -1.1;reduce -4.2;revenue 5.3;right-person 3.3;save 3.3;shared 3.2;solution -2.6;staff-seller 2.5;study -4.6;team-time -4.4;technical -1.9;ticket -3.7;trial 1;visit 3.4;we-you-customer 2.6;without 1.9;your-business 4.2",
  "sent-away": "opt-out-line -2.3;self 3",
  shared: "attached 7.7;event-seller -8;internal -4.1;law 1.6;please-do 5.9;pricing -2.5;thanks-for -1.2;told -1.2",
  solution: "meeting-internal 1.4",
  technical: "told 3.4",
  ticket: "problem 1.6;support-voice -8.1",
  time: "again -5;attached 1.9;case 1.1;contract 3.6;costs-nothing -1.4;event-seller -1.7;gives-up 3.7;happy-to 0.8;home -1;i-am-from 2.1;interest 1.6;internal -2.1;introduces 2.4;invoice 5.8;job 6.1;just-wanted -4.8;law -0.9;meeting-internal -3.4;minutes -1;news-voice -3.8;notice -2.5;open-to -2.7;order -1.7;percent 0.6;personal -2.8;platform 3;please-do -2.5;pricing -3.6;process -2.5;reach-out -2.9;reduce 6.4;reply 0.9;reproach -1.1;right-person -1;self 0.6;sent-away -3.1;shared -1.6;solution 1.9;study 1.8;team-time 3.2;thanks-for -4.1;ticket 2.9;trial -3.4;visit 2.4;we-built 1.1;without -3.6;your-business -6",
  told: "agreed -0.7;meeting-internal -4.2;news-voice -2.8;problem 0.5",
  we: "again -4.5;agency 1.6;ask -0.9;benefit -1.1;case -2.5;contract -1.4;costs-nothing -2.3;customers 6;discount 2.3;do 6.3;event-seller -2.5;experience 4.2;figure -1.8;free 4.1;gives-up 1;happy-to -1;home -1.2;i-am-from 3.7;i-want-buy -3.3;increase -1.7;interest -2;internal 1.1;invoice 0.7;job 2.5;just-wanted -4.3;law 3.8;manufacturer 4.2;material 1.9;meeting-internal -2.2;minutes 3;new-customers 0.6;news-voice -2.6;no-answer 2.3;notice 2.8;noticed 1.8;order 3.3;pain -2.2;percent -1;personal -2.5;platform 1.5;please-do -5.9;price -1.2;pricing 3.2;problem 2;process -1.4;product 3.6;proof 3;quality 2.4;reach-out -1.5;recruiting 1.9;reduce 0.7;reproach -3.6;revenue 4.3;role -2;save -4.2;self -0.8;sent-away -2.5;shared -5.9;solution -0.9;staff-seller 2.7;study 5.3;ticket -4.9;time -1.7;told -2.4;trial -1;trouble -0.5;who-decides -3.3;without -1;you 1;your-business 0.8",
  "we-built": "i-am-from -2;pricing 4.3",
  "we-you-customer": "law -1",
  "who-decides": "right-person 4.7;self 2.4",
  without:
    "costs-nothing -1.3;law -7.2;news-voice 2;no-answer 0.8;no-obligation 1.9;please-do -1.4;pricing 1.7;problem -4.3",
  you: "again -0.5;agency 2.7;agreed -4.2;ask 2;attached -0.8;case -1.8;contract 1;costs-nothing -1.6;curious 6.3;demo 4.4;discount -3.1;event-seller 1.8;experience -1.6;farewell 1.1;figure -1.3;funding 3;gives-up 5.7;goodbye 1.7;happy-to 3.5;help-you -0.8;home 5.1;i-want-buy 2.3;increase 0.9;interest -1.2;internal -0.9;introduces -3.6;invoice 3.8;job 5;just-wanted -1.2;law 1.9;manufacturer 1.4;material 2.8;meeting-internal 6.1;minutes 0.6;most-firms 2.3;new-customers 0.8;news-voice 2.2;newsletter -1.4;no-answer 4.9;no-obligation 5.5;notice -6.4;noticed 2.5;noticed-that -2.9;open-to -1.4;opt-out -2.9;order -1.9;pain 1.3;percent -3.4;personal -2.8;platform 0.9;please-do -4.9;praise -3.9;price 1.9;problem 0.5;product 1.9;quality 2;reach-out 2.3;recruiting -3.3;reduce 3.3;reproach 4.6;revenue 2.4;right-person -6.9;role 5.4;save 1.8;scarcity -5.9;self 3.8;seo 4.6;shared -4.2;solution -1.1;staff-seller 2.6;study -1;support-voice 0.8;team-time 4.6;thanks-for -12.5;ticket 2.7;trouble 2.6;visit -1.7;we-built -2.6;we-you-customer -1.8;who-decides -2.8;without 1.8;your-business 1.7",
  "your-business": "told -1.2",
};
