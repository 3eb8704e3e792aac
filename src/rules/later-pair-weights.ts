import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  again:
    "agreed -1.1;contract -0.8;farewell 4;gives-up 3.7;goodbye -0.6;invoice -3;job -4.7;just-wanted -4.8;later-date 1;law 4.8;news-voice -1.7;no-answer -1.3;personal -3.4;please-do -2.8;pricing 4.6;process -7.7;reach-out -0.5;recruiting -4.8;study 1.8;technical 2.4;told -3.1",
  agency: "study 7.2",
  ask: "again 1;attached 6.9;contract -1.7;costs-nothing -0.5;demo -3;farewell -5.5;gives-up -2.5;i-am-from -0.8;interest 4.2;internal 1.9;invoice 2.4;just-wanted 4.1;later-date 1.6;law 1;manufacturer -2.2;meeting-internal -2.1;news-voice 1;no-answer -2;notice 4.3;open-to -5.5;opt-out 0.9;order -2.3;percent -2.7;personal -0.6;please-do 0.9;pricing -0.6;process 1.4;reach-out -2.3;reduce -1.9;reply 4.1;reproach -2.2;self 0.7;sent-away 3.2;shared 2.6;study 1.3;technical 1.9;time -0.7;trial 6.2;who-decides -2.9",
  attached: "law 2.9",
  benefit:
    "ask -1.7;attached -1.3;contract 4;costs-nothing 0.5;discount 2.1;free 3.6;gives-up -1.3;increase 3.5;internal -2.4;invoice 2.3;law -0.9;meeting-internal -1.2;new-customers 5.8;news-voice -2.3;no-answer -2.7;no-obligation 1.2;notice -0.9;opt-out -2.3;order 4.2;percent -1.7;personal 5.1;please-do -4.8;price 0.6;pricing 1;problem -2;process 1.2;proof 2.1;reproach 3.5;revenue 3.9;role 0.9;save 0.6;self -1.9;shared 4;solution 1.3;time 1;told -0.7",
  contract:
    "agreed -0.9;attached 1;happy-to 2.1;internal -1.2;just-wanted -0.7;law 1;meeting-internal -3.2;news-voice -0.6;notice -3.9;percent -0.7;personal 0.5;please-do 0.7;pricing 1.3;problem 3.1;process -1.7;shared 6.1;ticket 0.9;told -1.5;we-you-customer -5.7;without -1.9",
  "costs-nothing": "pricing 1.1",
  do: "again 0.8;ask 1.6;benefit 1.9;contract 0.6;costs-nothing 0.9;figure 2.2;i-am-from 1.4;internal -1.6;introduces 3.8;law -0.5;meeting-internal 1;news-voice -3.9;pain 1;percent -2.6;personal -2.2;price 1.5;pricing -0.5;process -2.2;product -2.3;proof 2.2;reduce -1.2;role 1.3;solution 3.7;study -1;told 2.5;we-built 2.9;without -2.5;you -1",
  "event-seller": "pricing -1",
  farewell: "goodbye -4.9;no-answer 5.2;self 2.3",
  figure:
    "again -1;agency 3.3;agreed -1.4;ask 1;attached -0.7;case -0.9;contract -3.9;costs-nothing 0.8;demo 2.8;discount 1.3;event-seller 3;experience 1.4;farewell 3.8;funding 3;gives-up 1.7;happy-to 5.8;i-am-from -4.9;interest -0.6;introduces 3.7;invoice -3.7;job 1.2;just-wanted -1.4;later-date 4.3;law -0.5;manufacturer 2.3;meeting-internal 2.4;minutes 0.7;most-firms 2.7;new-customers 2.9;news-voice 2;no-answer -0.5;noticed -2.2;order -5;percent 2.2;personal -3.3;platform 2.4;please-do -5.4;pricing -1.1;problem 1.1;process -3.6;reach-out -0.7;reduce 4.9;reproach -0.7;save 3.3;shared -2.2;solution -0.6;support-voice -2.8;technical 1.6;ticket -8.6;time 1.3;trial 1;trouble -1.8;we-built -3.2;we-you-customer -0.6;without -3.6;your-business 4.8",
  free: "ask 2.3;costs-nothing 1.3;figure -0.7;happy-to 1.1;no-obligation -0.8;notice 3.4;pricing 2.3;self -1.1;time 2;trial 0.8",
  "gives-up":
    "contract -3.2;farewell 5.2;goodbye 6.8;law -0.5;personal 1.3;please-do 1.3;shared -2.4;thanks-for 3.5;told -3.3;without 1.2",
  insult: "self -1.2",
  interest: "curious 4.7;open-to 5;self -0.5;worth 2.3",
  internal: "attached 2.3;law -2.4;meeting-internal 5.4;pricing -3.4;solution -1;told 3.8",
  introduces: "again -4.1;i-am-from 8.3;just-wanted -3.1;reach-out 1.4;self 3.2;we-built 0.8",
  invoice:
    "contract -3.6;law -1.5;news-voice -2.6;order 3.6;percent 1.4;please-do -1.4;pricing 6.3;process -0.7;shared -3;told -1.6;without 0.9",
  job: "study -2.2",
  material:
    "again -0.5;agreed -0.8;ask 2.5;attached 0.8;contract 3.1;demo -1.9;farewell 3.2;figure -1;free 1;gives-up -2.3;goodbye -2.1;happy-to 1.8;internal -1.4;just-wanted -2.9;manufacturer 1.3;meeting-internal 1;minutes -1.6;news-voice -1.2;no-answer -1;notice 1.6;order -0.6;personal -1.6;please-do 3.7;pricing 3.2;problem -2.7;process -2.4;reproach -1.1;self 2.6;shared -1.5;solution 1.1;staff-seller 4.9;ticket -1.4;time 2.3;told 0.7;trial 0.5;without -1.4",
  "meeting-internal": "law -1.4",
  "news-voice": "law -2.1",
  "no-answer": "goodbye 0.6;told -0.9",
  notice: "agreed -1.9;pricing 1.8;without 3.3",
  noticed: "news-voice 0.9;noticed-that -3.8;praise 5.5;process 1.1;study 3.3;told 1.3;your-business -5",
  "noticed-that": "news-voice -1.2",
  "opt-out": "farewell -2.7;gives-up 3.2;goodbye -5.5;opt-out-line 1.1;problem 0.8;self -1.3;sent-away 2.7",
  order: "contract -0.9;law 1.5;pricing -3.3;quality -3.1",
  pain: "ask -4.9;contract -1.8;figure -0.6;invoice -2.9;law 0.5;material -4.9;opt-out -1.6;personal -4.2;price 1.6;pricing 0.8;problem -3.1;process -0.7;proof 1;study 3.3;ticket 1.9;time 1.7;told 2.3;trouble 2.1;without -2.8",
  percent: "discount 1.2;pricing 1.6",
  personal: "just-wanted -0.5;please-do -4.2;told 0.7",
  "please-do": "law -3.4;news-voice -6.1",
  praise: "self 4",
  price:
    "again -1.2;agency 0.9;agreed -2.1;ask -2;attached -1.4;contract -1.7;costs-nothing 0.7;discount -2.4;event-seller 4.4;experience 0.9;figure 4.5;free 2.4;funding 3.2;i-am-from 1.9;interest -0.5;internal -1.8;introduces -2.2;invoice -1.3;job 1.4;just-wanted -1.8;law 2.6;manufacturer -3.7;material -3.4;meeting-internal -4.8;minutes 1;most-firms 3.2;new-customers 2.9;news-voice 2.5;no-answer -1.4;no-obligation 2.6;notice -1.2;order 2.9;percent 1.6;personal 1.9;please-do -2.7;pricing 1.4;problem 3.4;process 5.2;proof -1.2;quality 0.8;reach-out -1.2;recruiting 1.7;reduce -2.8;reproach 7;role 1.1;save -1.9;scarcity 2.1;sent-away -0.7;shared -3.7;solution -0.8;study 3.2;technical -2.4;ticket -0.9;time -1.9;trial 1.8;we-built -1.4;we-you-customer -1.3;without 3.4;your-business 2.7",
  pricing: "attached 2.7;law 1;meeting-internal -1.2;news-voice 4.3;please-do -1;told -0.6",
  problem: "news-voice -3.3",
  process:
    "attached 3.5;funding 6.1;internal -0.8;job 1.8;just-wanted -1.8;law -3.4;meeting-internal -3.9;news-voice 1.6;notice -3.6;percent 1.2;personal -1.5;please-do -3.9;pricing -0.5;recruiting -0.6;shared -4.3;study -2.6;technical 1.9;told 1.4;without -1.9",
  product:
    "again 1.5;agency -2.2;ask 2.1;attached -3.1;automation -0.6;benefit 1.4;contract -3.5;costs-nothing 0.6;gives-up -0.8;happy-to -2.9;i-am-from 4.3;introduces -1.6;job -2.5;law 2;manufacturer 2.2;material -1.6;news-voice 2.7;notice -1.1;noticed -1.4;order 3;pain -1.1;percent 2.7;personal -1;platform 1.8;please-do -2.7;price 2.8;pricing -3.6;process 1.2;role 1.3;self 2.2;sent-away 3.1;shared -3.4;technical -1.4;time -3.1;told 3.7;without 3.4;your-business -1.6",
  proof:
    "again 0.5;ask 2;attached -1.1;case 5.7;contract 1.4;costs-nothing 2;customers 0.7;figure -0.7;interest 4.4;invoice 1.7;law 1.7;manufacturer -1.4;material 1;meeting-internal 1.3;new-customers 1.6;news-voice 0.5;notice 1;noticed 2.5;order 0.8;percent 0.6;personal 5.2;please-do 3.6;pricing -1.1;process 1.6;reduce 0.5;reproach 4.7;role 0.7;sent-away 1.7;shared -0.8;ticket -1.3;time 0.5;told 2;without -0.6;your-business 1.7",
  "reach-out": "just-wanted -3.7",
  recruiting: "job -5.1;study -2.2",
  reduce: "pricing 0.7",
  reproach: "self 2.5",
  role: "again -1.6;ask 4.1;contract 0.7;event-seller -3.3;figure 2.5;gives-up -3.5;material -2.8;meeting-internal 2.1;new-customers -1.4;news-voice 3.2;noticed -4.1;pricing -2.7;reproach -0.9;self -0.5;shared -0.7;team-time -1.1;thanks-for -3.1;time -0.6;told 1.2;your-business 2.9",
  scarcity: "figure 1.9;self 2.4;time 3.1",
  self: "agency -0.7;agreed 2.9;case -1;contract 0.5;costs-nothing 2.3;demo 3.3;discount 1.2;event-seller 3.6;experience 4.7;goodbye 1.3;happy-to 1.2;i-am-from 3.8;i-want-buy -4.5;internal -1.1;invoice -1.1;job -4.3;just-wanted -0.7;later-date -0.9;law -0.9;manufacturer -2.3;meeting-internal -0.7;minutes -3.7;most-firms 3.9;new-customers -1.9;news-voice -1.8;no-answer 2.5;no-obligation 1.2;notice 3.1;noticed-that 3.7;open-to 5.4;order 1.8;percent -1;personal 1.6;platform 1.8;please-do -4;pricing -0.8;problem -0.7;process 1.5;quality -1.9;recruiting 3.1;reduce -2.7;reply -2;revenue -2;right-person 2.5;shared 1.2;solution -2.9;study -2.3;support-voice 3.4;technical -2.8;ticket -2.3;told 1;trial 2.9;trouble -2.6;we-built 4.4;we-you-customer 1;without 1.7;your-business -3.7",
  "sent-away": "self 4.9",
  shared: "agreed 5;attached 5.7;law -0.5;please-do -2;thanks-for 2.4;told 2.6;we-you-customer 0.8",
  solution: "meeting-internal -3",
  technical: "told -0.9",
  ticket: "problem -3.1;support-voice -2.9",
  time: "again -3.7;agreed 2.4;case -3.5;contract 0.8;costs-nothing 1.7;demo 4.2;event-seller -3.8;happy-to -2.5;i-am-from 1.8;interest -1.8;internal -2.3;introduces -3.9;invoice 1.1;job 0.6;just-wanted -0.8;law -2.8;manufacturer -0.6;no-answer 2.3;notice -3.9;noticed 1.2;order -0.6;percent 0.7;personal 1.6;please-do -4;pricing 1.4;problem -1.9;reach-out -0.7;recruiting 2.1;reproach -1.7;self -0.8;sent-away -2.2;shared -2.6;study -3.9;ticket -0.5;told 1.6;trial 1.7;visit 0.9;without -2",
  told: "meeting-internal -3.2;news-voice 1.1;problem 1.7",
  we: "again -4.8;agency 1.9;agreed 2;ask -3.3;attached -1.5;benefit 0.6;contract -1.6;costs-nothing -0.8;customers 6.3;discount -1.1;do 3.9;event-seller 2.8;farewell 3.6;figure -0.9;free -0.9;goodbye -0.9;i-am-from 0.5;interest 2.3;internal 4.6;introduces -4.9;job -0.7;just-wanted -0.8;law 3.3;manufacturer -3.4;material -0.7;meeting-internal 0.9;minutes -0.6;most-firms 3.7;news-voice -1.2;no-answer -3.5;notice 0.8;noticed 3.1;order -2.2;pain 1.6;percent 3.6;please-do -5.8;price 1.6;problem -1.6;process -2.1;product 4.3;proof 1.6;reach-out -1.2;reduce -1.6;reproach -1.4;role -2.7;save -4.5;self 0.9;sent-away 3.7;shared 2;solution 0.5;study 1.9;support-voice -0.7;technical 2.1;time -1;we-built -1;without -2.5",
  "we-built": "i-am-from 1.8",
  "who-decides": "right-person 1.6",
  without:
    "attached 1.9;costs-nothing -0.6;law -4.2;news-voice 2.4;no-answer -1.2;no-obligation 1.2;percent 1.8;please-do -1.4;pricing 0.9;problem 0.5",
  you: "agency 3.7;agreed -3.4;attached 0.6;benefit 1.5;contract 1.2;costs-nothing -0.5;curious 0.5;demo 0.7;event-seller -3;farewell 2.1;free 0.7;gives-up 3.6;goodbye 1.6;happy-to 1.1;i-am-from -1.8;insult 2.5;interest -0.5;internal 1;introduces 1.7;job 3.4;just-wanted -1.9;later-date 2.4;law 1;manufacturer 1.3;material 3.2;meeting-internal 4.3;most-firms 1.6;new-customers 0.6;news-voice 1.5;no-answer 2.3;no-obligation 1;noticed 1.8;noticed-that 2.6;open-to 1.8;opt-out -3.8;order -2;pain 0.9;percent -4.4;personal 0.8;platform 2.3;praise 1.1;price 1.4;pricing 1.6;problem 1.2;process -1.5;product 2.3;proof 3.1;quality 1.3;reach-out 0.6;recruiting 1.4;reduce 2.3;reopens -4.5;reply -0.6;reproach 0.5;revenue 1.7;role 6.4;save 2.6;scarcity -6.7;self 1.6;sent-away -2.9;shared -1.7;solution -4.1;study 0.7;support-voice 6;team-time 1.7;technical -0.9;thanks-for -4.5;ticket 2.7;told 2.1;visit 1.3;we-built 1;who-decides -0.7;your-business 2.9",
};
