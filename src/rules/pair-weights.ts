import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  you: "self 2.1;figure -0.3;ask 0.9;role 3.9;product 0.9;told -0.9;material 1.2;proof 0.3;benefit 0.3;process 0.6;contract 1.2;shared -2.1;noticed 1.5;again -0.6;please-do -1.5;internal -0.3;news-voice 1.2;agreed -5.1;invoice -0.3;personal -0.6;your-business 0.6;minutes 0.6;pain 1.2;law -1.5;meeting-internal 0.9;notice -4.5;noticed-that -2.4;happy-to 1.5;interest 0.6;order -0.3;percent -0.3;job 5.4;study 1.2;recruiting -2.7;no-answer 2.1;i-am-from -0.6;we-you-customer -2.1;gives-up 0.6;problem -0.9;manufacturer 3.9;event-seller 0.9;solution -0.6;who-decides 3.6;open-to -1.8;trial -0.6;platform -0.6;goodbye 0.6;farewell -0.9;sent-away -0.9;reply 0.3;thanks-for -5.7;case -1.8;right-person -3;introduces -2.4;new-customers 3.9;team-time 4.8;customers -0.3;reproach 0.3;i-want-buy 1.2;agency 2.1;opt-out -0.6;just-wanted -4.5;later-date 0.9;experience -2.7;demo 1.2;trouble 1.5;scarcity -3;we-built -0.3;save 1.8;praise -0.9;revenue 2.4;newsletter -3;support-voice -0.6;discount -3;funding 2.4;automation -0.9;visit 1.2;increase 2.4;no-obligation 3.6;curious 6;most-firms 3.3;staff-seller 3;seo 3.6;opt-out-line 0.6;reopens 5.1;partner-with 2.1;list-seller 3;small-talk 1.2",
  price:
    "figure 3.9;free 2.4;material -1.8;time 1.2;proof -0.3;ask 0.6;contract -1.8;invoice -2.1;told -1.8;process 2.1;percent -1.2;without 1.2;trial 3;law 2.4;role 0.9;order 1.2;shared -2.4;news-voice 0.9;discount -2.7;please-do 0.6;again -1.2;attached 1.8;agreed -2.4;problem 2.4;no-obligation 0.6;solution 2.1;we-built -1.2;happy-to 1.5;event-seller 1.2;minutes -1.2;quality -0.6;reduce -0.6;interest -1.8;recruiting -2.7;we-you-customer -0.3;job 3.6;platform 0.9;gives-up 0.6;study 0.6;ticket 0.3;noticed 1.8;scarcity 0.3;new-customers -0.9;experience 3;technical 2.4;customers -0.6;no-answer 3;i-want-buy -1.8;support-voice 1.2;sent-away -1.2;reply 2.7;introduces -0.9;most-firms 2.4;trouble 1.2;reproach 0.6;open-to 0.6;just-wanted -0.6;increase -0.9;later-date -3.6;newsletter 1.2;reach-out -0.6;noticed-that -2.7;visit 0.6;staff-seller 1.8;farewell 5.1;goodbye 0.6;list-seller 0.3;who-decides 2.7;right-person 0.3;opt-out -2.7;thanks-for -1.5;curious -3.6;insult -1.5",
  we: "figure -0.3;you -0.6;do 2.4;self -0.6;product 1.2;proof 0.3;ask -2.1;pricing 0.9;material 1.2;told -2.7;benefit 0.3;contract -0.6;role 0.6;percent 4.2;please-do -3.3;shared -1.2;free 1.5;i-am-from 0.3;pain -2.7;without 0.9;again -1.8;costs-nothing 1.5;agreed -1.5;news-voice -1.8;personal -1.2;law -0.9;introduces -0.9;minutes 1.2;order -0.3;customers 3;solution 1.5;manufacturer 2.1;platform 3.6;problem 2.1;attached 2.7;experience 1.2;study 0.3;ticket -2.4;recruiting 2.1;interest -1.2;noticed -2.1;technical 1.5;sent-away -0.6;case -0.6;agency 0.6;quality 4.2;new-customers 0.9;save -1.8;no-answer -0.3;trouble -0.9;happy-to 0.3;i-want-buy -4.2;help-you 2.4;increase -1.2;discount -0.3;revenue 2.1;automation 4.5;thanks-for -6.3;later-date -1.2;newsletter -3.6;just-wanted -1.2;most-firms 1.5;visit 2.1;who-decides -1.8;opt-out 1.8;reply -1.5;reproach -1.8;funding -1.5;staff-seller 6;no-obligation 1.2;noticed-that -0.3;goodbye 0.6;partner-with 0.9;list-seller 0.3;opt-out-line -0.3;reopens -2.7;worth -1.8",
  figure:
    "self -0.9;time -1.2;pricing 2.1;percent 2.4;process -1.8;contract -1.8;ask -1.5;invoice -3.3;minutes 4.2;internal -1.2;news-voice 0.3;law -0.9;shared -2.1;without -0.6;order -1.2;please-do -3;personal -0.3;again -2.4;meeting-internal -0.6;attached -2.4;notice -1.2;i-am-from 0.3;costs-nothing 1.5;agreed -2.4;problem -0.6;noticed -1.8;study -0.6;job 1.2;manufacturer 1.5;recruiting -0.6;solution 0.3;ticket -3.6;event-seller 1.2;platform 0.3;we-you-customer -3.9;technical -3.9;case 1.5;interest 0.6;gives-up 2.4;new-customers 0.6;quality 5.1;support-voice 2.4;revenue 1.8;discount -1.5;noticed-that 1.8;agency -0.6;trouble 0.3;just-wanted -3.3;increase -1.5;funding 3.9;most-firms 4.2;i-want-buy -5.4;reproach 0.9;demo 2.1;newsletter -0.3;no-obligation 5.1;staff-seller 2.7;automation 0.9;goodbye -1.8;visit -0.3;team-time -0.9;reply -0.3;farewell 0.9;opt-out -0.6;list-seller 3;who-decides 1.5;right-person -1.2;seo 1.8;thanks-for -1.5;worth 1.5;partner-with 0.6",
  ask: "self 0.9;time 0.9;interest 3.3;happy-to 4.2;reply 0.3;minutes -0.9;open-to 1.2;pricing -2.1;again -1.2;told -0.6;contract -0.3;costs-nothing 2.1;without 0.6;internal -0.6;who-decides 3;news-voice -1.5;opt-out 3.9;meeting-internal -1.5;invoice -2.4;reach-out 1.8;trial 1.5;law -0.3;personal -1.5;demo 1.2;job 0.3;shared 3;visit 2.4;sent-away 3.3;order -0.6;i-want-buy -4.5;attached 3;worth 1.5;notice 3.9;problem -1.8;manufacturer 1.5;opt-out-line 4.5;later-date 1.2;study -1.2;recruiting -1.8;solution 0.9;i-am-from -3.6;noticed -2.4;event-seller -0.6;platform -1.5;farewell 2.1;agreed -3;no-obligation -0.6;technical -1.5;percent -0.9;reproach -0.3;introduces 4.2;we-you-customer -0.6;newsletter -0.3;we-built -1.2;just-wanted -0.3;noticed-that -2.1;trouble -0.6;list-seller 0.3;quality -0.6;revenue 2.1;help-you -3.3;increase -2.1;funding -0.6",
  time: "self 0.6;minutes -0.6;told -0.6;process -0.9;pricing -0.9;shared -4.2;meeting-internal -1.5;internal -0.6;contract -0.9;please-do -2.4;again -2.1;personal 0.6;demo 1.5;without 0.3;costs-nothing -0.9;news-voice -3;interest 0.6;noticed 0.6;law -1.2;visit 0.6;order -2.1;invoice 1.2;study 1.8;job 1.8;solution 0.3;attached -4.2;percent 0.9;happy-to -1.8;event-seller -0.6;reach-out 0.9;problem 0.3;manufacturer -1.2;gives-up -0.6;your-business -1.8;platform -2.7;trial -0.3;reduce 2.4;case 0.3;noticed-that 0.9;we-built 0.9;thanks-for -8.7;agency -1.2;new-customers -0.6;just-wanted -1.2;farewell 0.6;later-date -1.8;right-person -1.5;sent-away 1.5;trouble 0.9;revenue -0.6;i-want-buy -0.6;experience 1.2;worth 2.1;no-obligation 0.6;team-time -0.9;increase 2.1;support-voice -0.6;most-firms 2.1;opt-out -0.9;newsletter -3;praise -0.9;funding -1.5;quality -0.9;partner-with -1.8;reopens 3.9",
  proof:
    "figure 0.3;percent -0.9;self -1.8;experience 0.3;customers 0.6;time 0.9;pricing -1.8;case 3;told 0.6;process 2.1;role 0.9;ask 0.9;news-voice 1.5;new-customers 0.9;law -1.2;reduce 0.3;internal -1.2;i-am-from 1.5;platform 2.4;discount -1.5;again 2.4;order 1.5;manufacturer -0.9;please-do -2.1;noticed 1.2;notice 2.7;free 1.2;shared 0.3;personal -1.2;job 1.5;recruiting 0.9;solution -1.8;introduces 0.3;ticket 2.1;quality -1.2;we-built 0.9;problem -3.6;save 1.8;agency 3.6;agreed -1.2;your-business -1.5;sent-away -0.9;trouble 0.9;study 0.9;no-answer 1.5;reproach 0.9;most-firms 5.4;funding 2.7;newsletter -5.4;gives-up 2.1;reach-out 1.2;trial 1.5;happy-to 0.9;goodbye -0.3;staff-seller 0.3;team-time 0.9;i-want-buy 3.6",
  product:
    "figure -0.6;price 1.8;solution -1.8;time 0.9;material -0.6;pricing -0.9;ask 1.2;role 0.9;benefit 0.6;internal 0.6;manufacturer -0.9;noticed 0.3;agency -0.3;meeting-internal 2.4;i-am-from 0.6;pain 0.9;free -2.7;news-voice 0.6;attached -1.5;shared -0.9;invoice 0.3;percent -0.9;without 0.3;again 0.6;please-do -0.6;technical -3.6;we-built 3;order 0.6;problem -0.9;we-you-customer -3.3;agreed -3.3;introduces 1.8;job -2.1;new-customers 2.7;sent-away 0.3;personal 0.3;gives-up -0.3;ticket 1.2;happy-to 2.7;customers -1.8;i-want-buy 1.5;who-decides 3;quality -2.4;reach-out 0.3;case -0.3;funding 0.6;trial -2.7;list-seller 1.8;revenue -0.6;farewell 5.1;goodbye 2.7;open-to 0.3;opt-out 0.6;discount 0.9;increase -0.3;scarcity 0.6;just-wanted 0.9;most-firms 2.1;reproach 1.5;trouble 1.8;thanks-for -2.7;save -6.9;staff-seller -1.2;visit 1.8",
  self: "told -0.3;process -0.9;personal -1.2;please-do -1.5;noticed-that -1.2;happy-to 0.9;without -0.3;no-answer 2.4;minutes 1.8;meeting-internal 0.3;invoice -0.9;job -3;study -3.9;law 0.3;costs-nothing 3.6;shared 2.7;goodbye -0.6;reach-out -2.1;problem 1.2;your-business -1.5;notice 1.5;manufacturer -1.5;reply -1.2;percent 3.3;just-wanted 1.5;agreed 1.2;i-want-buy -2.1;we-built -1.2;solution 2.4;platform -0.3;event-seller -0.6;right-person 1.5;ticket -0.6;trial -0.6;agency 1.5;reduce -1.8;experience 2.4;later-date -0.3;case 1.8;customers 1.8;visit 2.4;new-customers 1.2;trouble 0.3;we-you-customer 4.5;open-to 1.2;save 1.2;increase 0.9;staff-seller 4.5;automation 1.2;most-firms 1.5;discount -2.7;newsletter 2.1;reopens -3;team-time -0.6;curious 2.1;seo 1.5;opt-out-line -0.6;help-you 2.7;support-voice 3;partner-with -1.2;list-seller 3.9;thanks-for 0.9",
  do: "you -0.6;figure 0.6;time 0.6;we-built 5.4;benefit 1.5;proof 1.8;pricing -0.6;told -0.9;contract 1.5;material -1.8;i-am-from 0.9;process -0.3;role 0.6;reduce -3.9;internal 1.2;without 2.4;costs-nothing 2.1;introduces 3.3;pain 0.6;personal 0.9;customers 0.9;news-voice 1.8;help-you -0.3;law 0.6;platform -0.9;please-do -0.9;minutes 1.8;noticed -0.6;order 1.5;again -1.5;invoice 0.3;problem -1.5;shared 1.2;notice 1.5;experience 1.2;attached -2.1;study 0.6;technical -2.7;interest 1.5;job 0.9;recruiting 1.2;your-business 0.6;agency 1.5;new-customers -1.8;ticket -0.9;we-you-customer -0.6;trial -3.3;automation 4.5;right-person 2.7;revenue 2.1;sent-away -1.2;increase -1.5;happy-to -0.3;discount 1.8;i-want-buy -6.6;no-answer 1.2;reach-out 0.6;save 1.5;most-firms 0.6;newsletter -0.9;visit 1.8;team-time -1.8;reproach -0.3;open-to 1.2;reply -1.5;demo -2.4;praise -1.2",
  benefit:
    "figure 0.6;without 0.6;price -1.5;reduce 2.1;time -0.6;proof 0.6;ask -2.1;save 1.8;material -0.9;told 1.8;contract 1.8;pain 0.3;increase -2.1;costs-nothing -0.6;role 2.7;law 0.3;news-voice -0.6;quality 0.6;meeting-internal 0.3;new-customers 1.2;case -1.5;shared 0.9;please-do -1.2;personal -0.9;minutes 0.9;no-obligation 3;manufacturer 0.9;customers 1.5;noticed 1.5;i-am-from -3;job 1.2;solution 0.3;ticket -2.4;problem -2.7;we-built 5.1;recruiting -2.1;agency 1.5;event-seller 0.3;team-time 5.7;most-firms 5.4;technical -3.6;interest 0.6;noticed-that -2.1;experience -1.8;gives-up 2.1;your-business 1.5;introduces 3.6;reproach -0.3;goodbye -0.6;reach-out 0.6;opt-out 0.6;reply -1.8;help-you 1.8;demo 2.1;discount 1.8;visit 0.3;i-want-buy -0.9;staff-seller 0.6;praise 4.2;seo 1.2",
  material:
    "figure -0.6;self 2.7;time -1.8;ask 2.7;free 5.1;pricing 1.8;trial -1.8;attached -1.2;told -0.9;process -1.5;shared 0.3;happy-to 3;internal -1.5;costs-nothing 3.9;demo -3.3;again 1.5;without 1.5;invoice -0.9;minutes 3.3;agreed -5.4;notice -0.6;order 0.9;please-do -2.1;meeting-internal -2.1;law -0.3;interest 0.9;noticed 0.9;staff-seller 6;we-you-customer -4.2;personal -0.6;no-answer -0.9;job -3;solution -1.2;i-am-from -2.1;your-business 3.3;event-seller -2.1;scarcity -1.2;sent-away -1.2;goodbye 3.6;no-obligation 3.3;technical -2.1;gives-up -2.1;we-built 4.5;farewell 2.1;reduce 1.2;noticed-that -2.4;customers 0.6;thanks-for -2.7;introduces -0.6;experience -2.7;new-customers -3.6;just-wanted -5.1;support-voice 2.4;seo 0.3;automation 2.7;i-want-buy -0.6;trouble 0.6;funding -3.6;opt-out-line -0.6;discount 2.1;reproach -4.2;revenue -2.1;visit -1.5;right-person -0.3;praise -1.8",
  contract:
    "law -1.2;we-you-customer -3.3;process 0.6;pricing 1.8;notice -0.6;please-do 0.6;internal 3.6;percent 2.4;attached -1.2;without 0.6;news-voice -2.1;meeting-internal 0.3;costs-nothing -0.3;personal 0.6;solution -1.2;study 2.4;ticket 2.1;platform 3.6;no-obligation 4.5;job -1.5;quality 3;open-to 1.5;minutes 1.8;manufacturer 1.8;your-business -4.2;technical -2.7;reduce -1.5;no-answer -0.6;revenue -0.3;customers 3.3;goodbye 5.7;reply -0.3;agency 1.8;most-firms 4.5",
  noticed:
    "self 0.9;noticed-that 2.7;told 1.5;praise 2.7;process 0.6;news-voice 0.9;job 3.6;study 2.7;personal 1.2;i-am-from 0.9;internal -1.5;again -0.6;problem -0.3;pricing 1.2;case 3.3;shared 1.2;interest 2.4;agency 0.9;law 3;minutes -1.8;invoice 0.9;order -1.5;new-customers -0.3;percent -3.9;reach-out -1.8;agreed -1.2;increase 2.4;attached 1.5;costs-nothing 0.6;trouble 2.1;platform 0.6",
  again:
    "self 1.2;no-answer 3.3;just-wanted 2.4;told 0.6;process 0.6;goodbye 1.5;invoice -3;farewell 3;order -0.6;shared 2.1;without 2.4;pricing 2.1;attached -1.2;technical 0.9;job -3;meeting-internal -0.6;problem -2.1;law -2.1;study -2.1;minutes 3.3;later-date 4.2;event-seller -2.7;manufacturer 0.6;percent -1.8;partner-with 3.3;case 3;platform -0.6;agency 0.9;noticed-that 0.3;trouble 3.3;reply 1.2",
  process:
    "study -1.2;job -1.2;meeting-internal -3.9;told 1.2;shared -5.4;law -1.8;attached -3.6;internal 3.3;i-am-from -3.3;news-voice -3;personal -3;please-do -0.3;without 0.6;agreed -0.3;minutes -0.9;percent 1.2;noticed-that 2.1;notice 0.3;event-seller -0.9;costs-nothing -0.3;newsletter -8.1;manufacturer -2.4;experience 0.9;reach-out -0.9;thanks-for 0.9;we-you-customer -2.1;trouble -2.1;quality -1.5;reduce -0.6;goodbye 3.3;open-to -3.6;reply 2.4;automation -1.5;staff-seller -2.1",
  role: "self -0.3;figure -0.3;your-business 0.6;time 1.5;noticed -1.8;ask 0.9;told -0.3;material -1.2;team-time -4.8;meeting-internal 3.9;process -0.3;contract -0.9;pricing -0.3;internal 1.8;thanks-for -3.6;shared 0.6;news-voice 0.9;again 0.6;new-customers -0.3;without -2.1;right-person -1.2;job -0.6;costs-nothing 0.3;interest -0.9;percent 2.4;customers -2.4;recruiting 0.6;i-am-from -0.6;problem -1.2;law 1.5;notice 1.5;no-answer -2.4;study -2.4;agency -0.6;gives-up 1.8;attached 1.5;reach-out -0.6;solution -0.6;goodbye 1.2;platform 0.9;i-want-buy -0.3;introduces 0.9;technical 2.4;revenue 1.5;curious 1.2;automation -1.2;just-wanted 0.9;scarcity -0.6;visit -0.9;trouble 0.9",
  pain: "figure -0.6;price 0.6;self -0.6;pricing 1.8;trouble 0.9;told 0.9;ask -0.6;internal 2.1;without 1.5;contract -1.8;invoice -2.1;attached 0.6;role 3.3;news-voice -0.9;again -2.4;personal 1.8;study 1.2;noticed 0.3;order 2.4;revenue 4.5;law 0.6;gives-up 1.5;i-am-from -1.5;i-want-buy -4.5;manufacturer 1.2;costs-nothing 0.6;most-firms 2.1;job 3.3;no-answer 1.2;reproach 0.3;solution -4.2;your-business 0.6;agency 0.3;customers -0.6;introduces 5.1;experience -0.6;quality -1.2",
  recruiting:
    "job -1.8;agreed -0.9;pricing 2.1;internal -2.4;percent 1.8;minutes -3.3;news-voice 1.2;meeting-internal -1.5;law -2.4;please-do -1.8;attached 1.5;quality -1.8;costs-nothing -0.6;reach-out 0.9;reduce 1.8",
  shared:
    "agreed -4.5;attached 0.3;told -0.3;we-you-customer 3.3;thanks-for -2.4;job -4.8;pricing -1.8;internal 1.5;recruiting -0.9;please-do 1.5;news-voice -3.6;meeting-internal -0.6;notice 0.3;event-seller -1.5;personal -0.9;without 0.6;i-am-from -2.1;newsletter -0.3;problem -0.3;case -0.9;happy-to -0.9;minutes 3.6;goodbye 5.7;noticed-that 2.4;technical 1.8;no-answer 2.7",
  internal:
    "please-do -2.4;meeting-internal -0.9;attached -2.1;told 0.6;law -0.9;pricing 1.8;solution -1.2;news-voice 1.2;discount -0.6;team-time 0.6;minutes 2.1;study -3.9;manufacturer 0.3;job -1.2;agency -0.6;your-business 1.5;customers 1.5;revenue -2.4;event-seller -3.3;support-voice -2.7;trial -1.5;experience -2.1;reply 2.4",
  free: "figure -1.5;trial -2.7;time -0.6;ask 1.8;without 0.6;pricing 1.5;contract -0.9;notice 1.8;told -0.3;happy-to 1.5;we-you-customer -1.8;personal -1.2;law -0.9;attached 0.3;i-am-from -2.7;manufacturer 1.8;percent 0.3;open-to 1.5;please-do -1.5;solution 2.4;platform -0.9;technical -1.5;ticket -0.6;quality -2.1;gives-up -3.6;agency 1.5;visit 0.6;goodbye 0.6",
  introduces:
    "i-am-from 3;self -1.8;reach-out 4.2;we-built -3.3;agency 0.6;process -1.8;experience 2.7;contract -2.7;pricing -1.2;personal -3;without 0.9;news-voice -4.2;noticed -0.6;job -0.3;quality 0.6",
  "who-decides":
    "right-person 3.3;self 1.2;please-do 0.6;your-business 1.2;i-want-buy 2.1;internal 0.3;contract 2.1;told -3;law 3.3;meeting-internal 0.6;reach-out 2.1;opt-out 0.6;process -0.6",
  interest:
    "self -0.9;open-to -0.9;worth 2.7;trial 1.5;sent-away 3.9;curious 3.9;told 0.3;again 2.1;contract 1.5;without 1.2;recruiting -3.6;invoice -1.2;costs-nothing 2.1;job -0.6;goodbye 0.9;i-am-from 0.6;solution -3.9;list-seller 1.8;personal 1.5;attached -2.4",
  farewell:
    "self 2.7;goodbye 3.6;no-answer 5.7;opt-out-line 1.5;i-am-from 1.5;told 3.6;just-wanted 2.4;news-voice 0.6;process 4.5;contract 2.7;shared 0.9",
  told: "agreed -1.2;meeting-internal 0.9;news-voice -2.1;study 1.2;law 0.6;thanks-for -6.3;support-voice -2.7",
  "opt-out": "opt-out-line -1.2;farewell 1.8;goodbye 0.3;reply 0.9;problem -2.1;again 3.6;news-voice 0.9",
  ticket:
    "problem -3.9;support-voice -3;news-voice -0.3;without -0.9;internal -0.3;recruiting 2.1;meeting-internal -0.9;percent 0.9;platform -0.9",
  personal:
    "told 1.2;meeting-internal -1.2;pricing -0.3;noticed-that 0.6;please-do -2.1;news-voice -0.9;minutes 3;study -0.9;costs-nothing 1.2;notice 0.6;event-seller 1.8;no-answer -2.1;just-wanted -2.4;job -1.2;percent 0.3;manufacturer 1.2;attached -0.6;reach-out -2.1;solution 0.6",
  reproach: "self 1.8;told 0.9;no-answer 2.4;contract 0.9;pricing -0.3;invoice 3.3;process 0.6;without -0.9",
  technical:
    "told 3.3;pricing 0.6;problem -5.7;news-voice -1.2;noticed-that -1.8;minutes -2.4;platform 0.3;costs-nothing -1.5;i-am-from -2.1;job 0.6;notice -1.8;solution -0.9;agreed 1.8",
  pricing:
    "told -0.6;law -1.8;problem 6.3;attached 1.2;agreed -1.5;meeting-internal 0.6;i-want-buy -1.2;study -0.3;support-voice 3.3",
  "sent-away":
    "self 2.1;opt-out-line -2.7;please-do -1.2;told 1.2;internal 3.9;agency -0.6;process 2.4;contract -1.8;i-want-buy 4.5;goodbye 0.6;law -0.9;pricing 1.5;reply 1.2",
  scarcity:
    "figure -2.4;time -2.1;free -5.4;trial -4.2;pricing -6.3;process -0.9;told 2.1;personal -1.5;news-voice 3.6",
  "gives-up":
    "farewell 0.6;goodbye 2.7;pricing -0.3;shared 2.4;told 1.2;thanks-for 8.7;sent-away 1.8;opt-out-line 0.6;law -3.6;meeting-internal 2.4;without 0.9;ticket -2.7;no-answer 1.2;order 1.8;job 0.9",
  invoice:
    "process 0.3;contract -0.9;please-do -3;pricing 2.1;shared -3;told -0.9;percent 7.5;notice -2.4;internal -0.6;attached -3;law 1.5;without 1.5;news-voice -1.8;we-you-customer 0.6;just-wanted -0.9;solution -1.5;personal -3;trial 3.9;platform 0.6;experience -1.2;job 3.6;funding -1.8;save 1.5;minutes 1.5;noticed-that 2.1;quality 1.8;technical -1.8;your-business -2.1",
  "no-answer": "told -0.3;goodbye 0.9;problem 2.1;meeting-internal 1.2;study -1.5",
  "costs-nothing": "pricing -0.3;attached 1.8;study 3.3;please-do -1.2",
  "we-you-customer": "law 0.6",
  reduce: "percent 1.2;pricing 0.9;meeting-internal 0.6;news-voice -0.9;job 1.8",
  order:
    "agreed 1.8;pricing -2.1;process 1.8;percent 1.8;without 1.8;please-do -0.9;just-wanted -0.6;ticket -2.4;we-built 1.5;attached -5.1;problem -6;meeting-internal -1.2;costs-nothing -0.6;solution 0.9;personal -2.4;support-voice 1.2;notice 2.7;study -2.1;job 2.1;minutes 5.7;reply 3;reduce -1.2;goodbye 1.5;noticed-that -0.3",
  minutes:
    "meeting-internal -0.6;told 4.2;pricing 1.8;study -4.8;demo -0.3;open-to -0.9;please-do -0.6;news-voice -1.8;problem 1.8;visit -1.8;agreed 3",
  percent:
    "discount 3.6;law -0.3;news-voice 1.2;trouble 1.8;job -1.2;attached -2.7;meeting-internal -1.2;please-do -2.4;we-you-customer 1.2;most-firms 0.6;problem -0.9;study 2.1",
  problem: "news-voice -3.3;attached -0.6;law 1.8;support-voice -1.8;agreed -0.6",
  praise: "self 1.8;process 0.6;news-voice 3.3",
  "i-am-from":
    "told -2.1;study -3.9;news-voice -1.5;costs-nothing -0.9;please-do -1.8;attached 1.5;job -1.8;agreed -1.2;minutes 0.6;i-want-buy -0.9",
  solution:
    "meeting-internal -1.5;pricing -1.2;i-am-from -0.9;news-voice -1.2;please-do -0.6;attached 0.9;minutes 0.3;agency -3.3;costs-nothing 1.5;percent -3;reach-out 1.5;support-voice -0.9;study 2.7",
  agency: "study 1.5;i-am-from 3.6;told -0.9;percent 2.1",
  case: "told 0.6;pricing 1.8;attached -3;percent 0.6;minutes -1.5;i-am-from -1.5",
  "noticed-that": "told -1.8;news-voice -2.7;job 4.5;study -2.1;pricing -1.8",
  "we-built": "i-am-from -2.4;pricing 2.1;manufacturer 1.8;experience 0.3;news-voice -0.9",
  attached: "law 2.7;job -7.2;news-voice 1.2;study 0.9;meeting-internal 1.5;we-you-customer -1.2",
  job: "study -2.1",
  newsletter: "news-voice -1.5;support-voice -6.6;told 0.9;pricing 1.2;internal -0.9;meeting-internal -0.9",
  "please-do": "attached 1.2;law -2.1;news-voice -4.5;i-want-buy 0.6;job -2.1;agreed 0.6",
  manufacturer:
    "pricing -1.5;told 0.3;i-am-from 0.6;experience 2.7;attached 2.7;please-do 2.4;meeting-internal 2.1;law 0.3;costs-nothing 0.3;happy-to -1.8;study 1.2;minutes -3.9;i-want-buy -3.9;noticed-that 1.2",
  "event-seller": "pricing -3;told 0.6;agreed 1.5;minutes 4.5;news-voice -0.9",
  "your-business": "told -1.2;noticed-that 0.6;news-voice 2.1;job -1.2;i-am-from 1.2;reach-out 2.4",
  agreed: "law -0.6;news-voice -2.4",
  without:
    "no-obligation 0.9;law 0.3;percent 0.9;told -2.1;attached 4.2;news-voice 1.5;happy-to 0.6;please-do -0.6;trial 2.7;problem -0.9;manufacturer 3;minutes 1.2;we-built 0.6;job 2.1;agreed -0.3;study 0.6;reach-out 1.8;your-business -1.2;most-firms 1.5;quality 3;experience -0.9;help-you 0.6",
  notice:
    "please-do 0.6;told -2.1;internal -0.3;law -1.2;costs-nothing -1.8;news-voice -1.5;percent 1.2;meeting-internal -1.2;trial 1.8;minutes 0.6;problem -0.3;study 2.7;support-voice 2.1;manufacturer -1.5;your-business 0.6;right-person 0.3;we-built 1.8",
  discount: "pricing 3.3",
  "happy-to": "pricing -0.6;news-voice -0.9;costs-nothing 0.9;job 2.1;law -0.3;reply 0.3;meeting-internal 0.6",
  platform: "told 1.5;solution 2.4;percent 1.5;news-voice -0.3;problem 0.9;costs-nothing -0.9;agency 1.2",
  "thanks-for": "agreed -4.5;job -0.9",
  "new-customers": "customers -1.2;platform -0.3",
  customers: "told -0.6;percent 2.4;pricing 0.6;i-am-from 3;news-voice -0.6",
  "just-wanted": "told -0.9;goodbye 0.9;job -0.6;news-voice -1.5;law -1.2",
  "news-voice": "law 1.5;meeting-internal -0.9;job 1.2",
  save: "pricing -0.6;percent 2.4;told -2.1",
  "small-talk": "reach-out 2.1",
  insult: "self -0.9",
  "reach-out": "just-wanted 1.5;no-answer 1.8;demo -2.4;law 0.3;pricing -0.6;i-am-from 1.2;news-voice -1.2",
  "no-obligation": "pricing 1.5;law 0.6",
  trial: "we-you-customer -4.2;told -2.4;pricing 0.3",
  experience: "i-am-from 0.3;pricing 0.9;told 0.9;percent -3;job 1.8",
  "most-firms": "pricing 3.3;problem 1.5",
  revenue: "pricing 2.4;told -2.7;law -2.1",
  reply: "please-do -0.9;pricing 3.6;news-voice 1.2;costs-nothing -0.6",
  trouble: "told -3",
  "later-date": "told -1.8;contract 1.2;goodbye 2.4;personal 1.5;invoice 5.4",
  "open-to": "law -3;pricing 1.5;costs-nothing 0.9",
  goodbye: "told -2.4;news-voice 0.9;meeting-internal 2.4",
  "team-time": "meeting-internal -0.6;pricing 0.6;told -3",
  "meeting-internal": "job -2.7",
  funding: "percent 3",
  increase: "pricing -0.9;told 0.6",
  law: "job -3.3",
  quality: "told -0.9;costs-nothing -0.6;we-built 2.1;manufacturer 1.2",
  reopens: "curious 3.3",
  "right-person": "please-do -2.7;i-want-buy 0.3",
  "list-seller": "pricing 0.6;meeting-internal 3.6",
  seo: "your-business -1.5;news-voice 1.2",
  "help-you": "pricing 1.2",
  automation: "pricing 1.5",
  "i-want-buy": "law 4.5",
};
