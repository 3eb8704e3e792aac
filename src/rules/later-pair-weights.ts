import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. The same for what they write after their first mail.
export const laterPairWeights: PairWeights = {
  again:
    "contract -0.9;farewell 4.5;gives-up 3.3;goodbye -0.6;invoice -3;job -4.7;just-wanted -4.5;later-date 0.6;law 4.9;news-voice -2;no-answer -1.1;personal -4.1;please-do -2.4;process -7.5;reach-out -0.7;recruiting -4.9;shared -0.5;study 1.5;technical 2.8;told -4.2",
  agency: "study 6.9",
  ask: "again 0.7;attached 7;contract -1.3;demo -2.9;farewell -5.3;gives-up -2;i-am-from -0.7;interest 4.4;internal 1.5;invoice 2.6;just-wanted 4;later-date 2.2;law 0.9;manufacturer -1.8;meeting-internal -2.8;news-voice 0.8;no-answer -1.8;open-to -5.7;opt-out 0.8;order -2.5;percent -2.6;personal -0.6;please-do 0.5;process 2.2;reach-out -4;reduce -0.8;reply 4.4;reproach -4;self 0.7;sent-away 2.1;shared 3.1;study 0.9;technical 2.4;time -1.1;trial 6;who-decides -2.9",
  attached: "law 3.1",
  benefit:
    "ask -1.7;attached -1;contract 3.8;discount 2.1;free 3.7;gives-up -1.1;increase 3.9;internal -2.4;invoice 2.2;law -1;material -0.6;meeting-internal -0.9;new-customers 5.4;no-answer -2.2;no-obligation 1.3;notice -0.8;opt-out -2.6;order 3.9;percent -1.9;personal 4.6;please-do -5.1;price 1.1;pricing 0.8;problem -2.3;process 1.2;proof 1.9;reach-out 0.6;reproach 2.3;revenue 4.1;role 0.7;save 0.7;self -2.1;shared 3.6;solution 1.6;time 1;told -1.9",
  contract:
    "agreed -0.5;attached 0.8;happy-to 1.8;internal -1.2;law 0.8;meeting-internal -3.2;notice -3.6;percent -0.9;personal -0.5;pricing 1.2;problem 3.1;process -2.3;shared 5.6;ticket 0.6;told -1.5;we-you-customer -5.6;without -1.8",
  "costs-nothing": "pricing 1.3",
  do: "again 1.1;ask 1.4;attached -0.6;benefit 2.6;contract 0.8;costs-nothing 0.8;figure 2;i-am-from 1.4;internal -1.6;introduces 3.6;law -0.6;meeting-internal 1;news-voice -1.9;pain 0.7;percent -2.7;personal -2.1;price 1.2;process -1.7;product -2.2;proof 2.5;role 1.3;solution 3.2;study -1;told 2.4;we-built 2.9;without -3;you -1.2",
  "event-seller": "pricing -1.3",
  farewell: "goodbye -4.4;self 2.4",
  figure:
    "again -0.7;agency 3.4;agreed -1.6;ask 1.2;attached -0.5;case -0.7;contract -3.8;costs-nothing 0.6;demo 3.9;discount 1.3;event-seller 2.7;experience 1.9;farewell 3.4;funding 3;gives-up 1.6;happy-to 5.8;i-am-from -4.9;introduces 3.8;invoice -3.8;just-wanted -1.6;later-date 4;manufacturer 1.6;meeting-internal 2.8;minutes 0.5;most-firms 3;new-customers 2.6;news-voice 2.1;no-answer -1.8;noticed -2.2;order -5;percent 2.5;personal -3.1;platform 2.6;please-do -5.3;pricing -1;problem 1;process -3.7;recruiting 1;reduce 4.6;reproach -0.7;save 2.8;shared -2.2;solution -1.2;support-voice -2.7;technical 0.7;ticket -8.7;time 1.5;trial 0.7;trouble -1.8;we-built -2.8;without -3.1;your-business 4.8",
  free: "ask 2.5;costs-nothing 1.2;figure -0.7;no-obligation -0.7;notice 3;pricing 2.4;self -1;time 1.9;trial 0.9;without 0.6",
  "gives-up":
    "contract -3.3;farewell 4.6;goodbye 6.9;law -0.8;personal 1.4;please-do 1;problem -0.6;self 0.6;shared -2.3;thanks-for 3.1;told -3.6;without 1.1",
  interest: "curious 4.7;open-to 5.1;worth 2.1",
  internal: "attached 2.1;law -2.6;meeting-internal 6.2;please-do -0.6;pricing -3.2;solution -1.2;told 3.7",
  introduces: "again -4.9;i-am-from 8.5;just-wanted -3.2;reach-out 1.2;self 3.5;we-built 0.9",
  invoice:
    "contract -3.8;law -1.3;news-voice -3.6;order 2.9;percent 1.3;please-do -1.1;pricing 6.7;process -1.2;shared -2.2;told -1.8;without 0.9",
  job: "study -2.2",
  material:
    "again -0.8;agreed -1.4;ask 2.4;attached 0.9;contract 3.3;demo -1.2;farewell 2.9;figure -1;free 1.1;gives-up -2.2;goodbye -2;happy-to 1.9;internal -1.4;just-wanted -3;law -0.5;manufacturer 0.9;minutes -1.1;news-voice -1;no-answer -1.2;notice 2.8;order -0.6;personal -1.7;please-do 2.6;pricing 3;problem -3.2;process -2.2;reproach 1.2;self 2.4;shared -1.2;solution 1;ticket -1.5;time 1.8;trial 0.6;without -0.8",
  "meeting-internal": "law -1.2",
  "news-voice": "law -1.5",
  "no-answer": "goodbye 1.6;told -1.1",
  notice: "agreed -2.1;pricing 1.6;without 2.5",
  noticed: "noticed-that -4.3;praise 5.7;process 1.4;study 4.1;told 1;your-business -4.7",
  "opt-out": "farewell -2.9;gives-up 3.5;goodbye -5.3;opt-out-line 1.2;problem 1;self -1.7;sent-away 3",
  order: "contract -0.5;law 1.8;pricing -2.6;quality -3.2",
  pain: "ask -4.9;contract -1.4;gives-up -0.5;invoice -2.7;material -3.4;opt-out -1.7;personal -4.1;price 2.2;problem -2.4;process -0.5;proof 1.2;study 3.1;ticket -0.8;time 1.6;told 1.9;trouble 2.2;without -2.4",
  percent: "discount 1.9;pricing 1.5",
  personal: "just-wanted -0.5;please-do -4.4;told 0.8",
  "please-do": "law -3.1;news-voice -6.3",
  praise: "self 3.8",
  price:
    "again -0.7;agency 1;agreed -1.8;ask -2;attached -1.4;contract -1.8;costs-nothing 0.8;discount -2.5;event-seller 4.3;experience 1.1;farewell 1;figure 4.2;free 2.3;i-am-from 1.8;interest -0.6;internal -1.4;introduces -2;invoice -2.1;job 1.3;just-wanted -1.4;law 2.6;manufacturer -3.8;material -3.4;meeting-internal -5.3;minutes 0.9;most-firms 3.3;new-customers 2.7;news-voice 2.4;no-answer -1.1;no-obligation 2.4;notice -0.9;order 2.4;percent 2.1;personal 2.1;please-do -2.5;pricing 1.5;problem 2.2;process 5.4;proof -1.2;quality 0.6;reach-out -1.1;recruiting 1.8;reduce -2.2;reproach 6.9;role 0.9;save -2.1;scarcity 1.7;sent-away -0.8;shared -3.5;solution -1;study 2.8;technical -3.7;ticket -0.9;time -1.8;trial 2.2;we-built -2.8;we-you-customer -1.1;without 3.3;your-business 2.8",
  pricing: "attached 2.9;law 1.2;news-voice 4.1;please-do -1.2;told -0.8",
  problem: "news-voice -2.5",
  process:
    "attached 3.4;funding 6.6;internal -1.1;job 1.3;just-wanted -1.9;law -2.7;meeting-internal -3.7;news-voice 0.7;notice -3.4;personal -2.3;please-do -3.5;shared -3.9;study -2.6;told 1.9;without -2.7",
  product:
    "again 1.3;agency -2.5;ask 2.3;attached -3.1;automation -0.7;benefit 1.2;contract -3.7;costs-nothing 0.7;figure 0.5;gives-up -0.5;goodbye -1;happy-to -3.1;i-am-from 0.7;introduces -1;invoice -1;job -2.2;law 2.2;manufacturer 2.3;material -1.8;meeting-internal -0.7;news-voice 2.5;notice -1.3;noticed -1.5;order 3;pain 0.5;percent 2.4;personal -1;platform 1.7;please-do -2.8;price 3.1;pricing -3.9;process 1;role 0.5;self 1.8;sent-away 3.5;shared -3.5;technical -1.1;time -2.7;told 3;without 2.8;your-business -1.9",
  proof:
    "ask 1.7;attached -1.2;case 5.7;contract 1.1;costs-nothing 2.1;customers 1;discount 1.1;figure -1;interest 4.4;invoice 1.9;law 2;meeting-internal 1.4;new-customers 2;news-voice 0.7;notice 1.5;noticed 2.1;order 0.7;percent 0.7;personal 5.3;please-do 3.8;pricing -1;process 1.3;reduce 0.5;reproach 4.5;role 1.3;sent-away 2.3;shared -1.1;told 2.7;without -0.5;your-business 1.8",
  "reach-out": "just-wanted -3.6",
  recruiting: "job -4.8",
  reduce: "pricing 1.6",
  reproach: "self 2.7;told -1.1",
  role: "again -2.6;ask 4;event-seller -3.8;figure 2.2;gives-up -4;material -3.7;meeting-internal 1.2;news-voice 3.2;noticed -3.8;personal 1.5;pricing -2.8;shared -0.5;team-time -1.3;thanks-for -3.3;time -0.6;told 2.9;your-business 2.9",
  scarcity: "again 0.5;figure 1.3;self 1.7;time 3.6",
  self: "agency -0.5;agreed 3.2;case -0.8;contract 0.6;costs-nothing 2.8;demo 3.3;discount 2.5;event-seller 2.6;experience 4.2;goodbye 1.3;happy-to 0.9;i-am-from 3.4;i-want-buy -4.1;internal -1;invoice -1.2;job -4.6;just-wanted -0.9;later-date -1;law -1;manufacturer -2.1;minutes -3.7;most-firms 3.3;news-voice -1.6;no-answer 2.4;no-obligation 1.2;notice 3.2;noticed-that 4.5;open-to 5.8;order 1.5;percent -1.1;personal 1.5;platform 1.4;please-do -3.5;pricing -1;problem -1.1;process 1;reach-out -0.8;recruiting 2.6;reduce -2.8;reply -2;revenue -2.2;right-person 2.6;shared 0.9;solution -3.1;study -2.2;support-voice 3.1;technical -2.5;ticket -2.2;told 1.1;trial 2.9;trouble -2.4;we-built 4.2;we-you-customer 1.3;without 2.4;your-business -4.4",
  "sent-away": "self 5.3",
  shared: "agreed 4.8;attached 5.6;law 0.5;please-do -2;thanks-for 2.3;told 2.7;we-you-customer 1",
  solution: "meeting-internal -3.2",
  technical: "told -0.7",
  ticket: "law -0.6;problem -2;support-voice -2.9",
  time: "again -3.9;agreed 2.6;case -3.5;contract 1;costs-nothing 1.8;demo 3.6;event-seller -3.7;happy-to -2.4;i-am-from 1.8;interest -1.5;internal -2.4;introduces -4;invoice 1.4;job 0.6;just-wanted -0.6;law -3;no-answer 2.3;notice -3.8;noticed 1.6;order -1;personal 1.6;please-do -4.8;pricing 1.6;problem -1.8;recruiting 2.1;reproach -1.8;self -0.6;sent-away -1.5;shared -2.6;study -4;ticket -0.5;told 1.2;trial 1.3;visit 1.2;without -2.3",
  told: "law 0.5;meeting-internal -3.2;news-voice 1.5;problem 1.9",
  we: "again -4.8;agency 1.7;agreed 1.9;ask -3.3;attached -1.7;case 0.6;contract -1.6;costs-nothing -0.8;customers 5.7;discount -1.3;do 3.8;event-seller 2.9;farewell 3.3;figure -0.7;free -1.1;goodbye -0.9;i-am-from 0.7;interest 2.1;internal 4.7;introduces -4.9;just-wanted -0.7;law 3.6;manufacturer -3.4;material -0.7;meeting-internal 0.8;most-firms 3.6;news-voice -1.8;no-answer -3.8;noticed 3.1;order -2.1;pain 1.2;percent 3.6;please-do -4.9;price 1.7;problem -1.1;process -2.6;product 4;proof 1.5;reach-out -1.6;reduce -2.3;reproach -1.4;role -3.1;save -4;self 0.9;sent-away 3.6;shared 1.8;solution 0.8;study 1.9;support-voice -0.8;technical 2.7;time -1;told 0.6;we-built -0.8;without -2.5",
  "we-built": "i-am-from 1.9",
  "we-you-customer": "law 0.5",
  "who-decides": "right-person 1.5",
  without:
    "attached 2.2;costs-nothing -0.6;law -3.9;news-voice 1.4;no-answer -1.2;no-obligation 1.3;percent 1.8;please-do -1.5;pricing 0.7",
  you: "agency 3.4;agreed -3.4;attached 0.7;benefit 1.9;case -1;contract 1.1;costs-nothing -0.6;curious 0.5;customers 0.5;demo 1.4;event-seller -2.5;farewell 1.9;free 0.6;funding 0.9;gives-up 3.6;goodbye 1.2;happy-to 0.7;i-am-from -1.5;i-want-buy -0.5;insult 1;internal 0.5;introduces 1.7;job 3.7;just-wanted -2.1;later-date 3.1;law 0.9;manufacturer 1.4;material 3.5;meeting-internal 3.6;most-firms 1.7;new-customers 1.5;news-voice 1.3;no-answer 2.9;no-obligation 0.9;noticed 2.3;noticed-that 1.9;open-to 1.7;opt-out -3.2;order -1.9;pain 0.6;percent -4.7;personal 0.7;platform 2.6;praise 0.9;price 1.5;pricing 1.5;problem 1.3;process -1.2;product 2.4;proof 2.8;reach-out 1;recruiting 1.2;reduce 2.9;reopens -4.3;reproach 0.7;revenue 1.2;role 6.6;save 1.8;scarcity -6.7;self 1.6;sent-away -3.8;shared -1.9;solution -3.8;study 0.8;support-voice 5.8;team-time 1.5;technical -1.6;thanks-for -4.6;ticket 3.4;told 2.2;trial -0.6;we-built 1.2;we-you-customer -0.6;who-decides -0.6;your-business 2.9",
};
