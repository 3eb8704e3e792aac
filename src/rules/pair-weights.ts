import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  you: "self 1.8;figure -0.3;ask 0.9;role 4.2;product 1.2;told -0.3;material 1.8;proof 0.6;process 0.9;shared -1.5;contract 1.5;noticed 2.4;please-do -1.2;news-voice 1.5;agreed -5.4;personal -0.6;without 0.3;minutes 0.9;pain 1.5;your-business 0.9;law -1.2;meeting-internal 0.9;notice -3.6;costs-nothing 0.6;noticed-that -2.1;happy-to 1.2;interest 0.6;percent -0.3;study 0.3;job 4.5;i-am-from -0.3;recruiting -1.8;no-answer 2.1;we-you-customer -1.8;gives-up 0.3;event-seller 1.8;solution -1.2;manufacturer 3.6;problem -0.6;trial -1.2;open-to -1.8;who-decides 3.3;platform -1.2;farewell -0.6;goodbye 0.9;thanks-for -6.6;sent-away -0.3;technical 0.6;case -1.8;reduce 0.3;right-person -3.3;introduces -1.5;new-customers 3;team-time 4.8;agency 1.8;customers -0.9;reproach 0.6;i-want-buy 0.6;later-date 1.2;opt-out -0.9;experience -1.8;just-wanted -3.9;demo 1.2;trouble 1.2;scarcity -3;we-built -0.9;save 2.4;praise -1.2;newsletter -2.4;revenue 2.1;support-voice -1.5;discount -2.4;funding 2.4;visit 1.2;increase 2.4;no-obligation 3.9;curious 6.6;automation -1.2;most-firms 4.2;staff-seller 3.3;seo 2.7;opt-out-line 0.3;reopens 4.2;help-you -0.9;partner-with 1.8;worth -0.6;list-seller 3;small-talk 1.8",
  price:
    "figure 3;free 1.5;material -1.2;time 1.5;proof -0.6;contract -1.2;invoice -2.4;process 1.5;told -1.5;percent -1.2;without 0.9;trial 3.6;law 2.7;order 1.2;role 0.9;shared -1.8;news-voice 0.9;discount -2.7;personal -0.9;again -0.6;attached 2.1;agreed -1.8;problem 2.4;no-obligation 1.5;solution 1.2;we-built -0.9;happy-to 1.8;minutes -0.3;quality -1.2;recruiting -2.4;interest -1.2;we-you-customer -1.2;job 2.7;ticket 0.6;agency -0.3;noticed 0.9;scarcity 0.6;new-customers -0.3;technical 2.1;experience 3.3;no-answer 2.4;sent-away -1.2;your-business 0.9;support-voice 1.5;i-want-buy -1.2;case 0.9;funding -1.2;introduces -0.9;reply 2.7;most-firms 2.4;trouble 0.6;later-date -2.7;newsletter 0.6;just-wanted -1.2;open-to 0.6;noticed-that -2.1;staff-seller 1.5;farewell 1.2;list-seller 0.6;opt-out -2.1;thanks-for -1.8;curious -3.3;insult -2.4;worth 1.2",
  we: "figure -0.3;you -0.3;price 0.3;do 2.4;self -0.9;product 1.2;ask -2.1;material 1.2;pricing 0.6;told -2.1;benefit 0.3;contract -0.3;please-do -2.4;role 0.6;percent 3.9;internal -0.3;shared -1.2;free 0.9;we-built 0.3;pain -1.8;without 0.9;again -1.5;personal -0.9;costs-nothing 2.4;news-voice -1.8;agreed -1.2;meeting-internal 0.3;law -1.5;minutes 1.5;introduces -1.2;customers 2.7;solution 1.8;manufacturer 2.1;notice 0.3;platform 3;problem 1.5;attached 3;study 0.9;experience 0.9;ticket -2.1;recruiting 1.8;noticed -1.5;sent-away -0.6;interest -1.8;technical 1.8;agency 0.3;your-business 0.6;quality 4.2;save -1.5;i-want-buy -4.5;help-you 2.4;revenue 1.8;increase -1.2;thanks-for -6.6;later-date -1.8;automation 4.8;newsletter -3;most-firms 1.8;just-wanted -1.2;visit 2.1;funding -1.5;reproach -1.5;team-time -0.3;who-decides -0.9;reply -1.5;opt-out 1.5;noticed-that -1.5;staff-seller 6.6;no-obligation 0.9;partner-with 0.3;goodbye 1.2;scarcity -0.9;reopens -2.7",
  figure:
    "self -1.5;time -1.5;pricing 2.7;percent 1.5;process -1.8;contract -1.8;ask -1.2;invoice -2.7;minutes 3.9;internal -1.2;without -0.6;law -0.9;personal -0.6;order -1.2;shared -2.7;please-do -2.7;again -2.1;notice -0.9;attached -2.4;i-am-from 0.9;agreed -2.1;noticed -1.8;study -0.6;manufacturer 1.2;job 1.5;event-seller 0.6;recruiting -0.6;ticket -3.3;reduce -0.3;we-built -1.2;platform 0.6;we-you-customer -3.9;technical -3.9;gives-up 1.5;case 1.8;new-customers 0.9;revenue 1.2;quality 4.2;discount -1.2;save 0.6;customers 0.9;noticed-that 0.6;support-voice 3.9;trouble 0.9;just-wanted -3.6;funding 1.8;newsletter -1.8;increase -0.9;demo 1.8;i-want-buy -4.8;most-firms 4.5;no-obligation 2.1;staff-seller 1.2;visit -0.6;praise -0.6;goodbye -1.5;reply -0.9;automation 0.9;team-time -1.2;list-seller 2.7;right-person -0.3;thanks-for -1.8;insult -0.6;seo 0.9",
  ask: "self 0.9;time 0.6;interest 3;happy-to 4.2;reply 0.9;minutes -0.9;open-to 1.2;pricing -1.8;again -1.5;told -0.6;costs-nothing 2.7;without 0.6;internal -0.9;news-voice -1.5;who-decides 3.9;opt-out 4.2;meeting-internal -1.5;invoice -1.5;reach-out 1.5;right-person -0.6;law -0.3;personal -2.1;trial 2.4;shared 1.2;demo 1.2;i-want-buy -3.9;visit 2.4;sent-away 2.7;order -0.6;notice 2.4;worth 1.2;attached 1.5;no-answer 0.6;opt-out-line 2.7;study -0.9;problem -1.2;later-date 1.5;manufacturer 1.5;recruiting -2.4;solution 0.6;gives-up 0.9;i-am-from -3.9;noticed -2.4;event-seller -0.3;goodbye -0.6;farewell 2.7;platform -1.8;agreed -2.1;staff-seller 0.6;no-obligation -0.3;technical -1.8;new-customers 0.3;percent -0.3;reproach -0.3;newsletter -1.2;introduces 3.9;team-time -0.6;we-built -0.6;noticed-that -2.4;trouble -0.3;list-seller 0.6;help-you -2.1;quality -0.6;revenue 1.8;curious -0.3;increase -1.5;funding -0.9;most-firms -1.8",
  time: "self 0.9;minutes -0.9;told -0.6;process -0.9;pricing -0.9;meeting-internal -1.8;shared -4.2;internal -0.9;contract -0.3;please-do -2.1;again -1.5;personal 0.9;without 0.6;costs-nothing -1.5;demo 2.4;news-voice -3;interest 0.6;law -1.5;visit 0.3;order -2.1;invoice 1.2;notice -0.3;study 1.8;job 1.5;solution 0.6;attached -3;event-seller -0.3;recruiting -0.3;happy-to -1.5;reach-out 1.2;problem 0.6;gives-up -0.3;manufacturer -0.6;platform -1.8;your-business -0.9;trial -1.2;reduce 2.4;thanks-for -7.5;who-decides 0.6;case 0.6;noticed-that 1.2;agency -1.2;we-built 0.3;reply -0.3;customers 0.3;just-wanted -1.5;farewell 0.6;later-date -0.3;right-person -1.5;sent-away 0.9;trouble 0.6;i-want-buy -1.5;reproach -0.3;experience 0.9;worth 4.2;team-time -0.9;no-obligation 1.2;support-voice -1.2;newsletter -3.9;increase 3.3;discount -1.2;most-firms 1.2;opt-out -0.9;funding -2.1;quality -2.4;help-you 1.8;partner-with -1.8;insult -1.5;reopens 3",
  product:
    "figure -0.3;price 1.5;solution -1.5;time 0.9;material -1.2;proof 0.6;pricing -0.9;ask 1.2;role 1.2;told -0.3;contract -0.3;internal 0.3;manufacturer -0.3;agency -0.6;meeting-internal 2.1;free -2.7;i-am-from 0.3;pain 1.2;news-voice 0.6;shared -1.2;attached -0.6;law 0.6;without 0.6;percent -0.9;again 1.2;please-do -0.3;notice 0.3;automation 0.3;technical -3.6;we-you-customer -3.3;we-built 3.3;problem -1.2;new-customers 1.8;agreed -3;introduces 0.9;job -1.8;personal 0.6;minutes 0.6;ticket 1.5;happy-to 3.3;customers -2.4;i-want-buy 1.8;case -1.2;who-decides 3;quality -1.8;trial -3.6;list-seller 1.8;farewell 5.7;goodbye 1.5;open-to 0.3;increase -0.6;most-firms 1.8;scarcity 1.5;reproach 2.1;just-wanted 1.2;trouble 1.2;save -6;thanks-for -2.1;praise -0.3;help-you -0.3;staff-seller -0.9;visit 1.8",
  do: "figure 0.9;price -0.3;time 0.6;we-built 5.7;benefit 1.2;ask -0.3;proof 1.2;told -0.9;material -1.8;contract 1.5;i-am-from 0.9;role 0.6;internal 0.9;reduce -2.7;costs-nothing 1.8;without 2.4;percent 0.6;introduces 3.3;personal 0.3;news-voice 0.6;customers 0.9;help-you -1.2;please-do -1.2;platform -0.3;law 0.9;minutes 1.8;again -1.5;order 0.9;shared 0.9;problem -0.9;notice 1.2;experience 1.5;technical -3.3;attached -2.1;interest 2.4;job 0.3;recruiting 1.2;agency 1.5;event-seller 0.9;new-customers -1.5;ticket -0.9;trial -3.3;we-you-customer -0.3;revenue 0.9;automation 4.5;increase -1.5;right-person 3.3;gives-up 0.3;trouble 0.6;discount 1.5;i-want-buy -6.3;no-answer 0.9;reach-out 0.3;newsletter -0.9;save 0.9;visit 1.2;scarcity 0.9;team-time -0.6;reply -1.5;open-to 0.9;reproach -0.3;demo -1.8;praise -0.9",
  benefit:
    "without 0.6;price -0.9;self -0.3;reduce 1.5;time -0.9;save 1.2;ask -2.1;material -0.9;told 1.8;contract 1.8;pain 0.3;increase -1.5;again -0.6;costs-nothing -0.6;role 0.9;news-voice -0.9;internal -0.9;meeting-internal 0.6;quality 0.9;personal -0.3;new-customers 2.1;case -1.2;shared 0.3;please-do -1.2;no-answer 0.3;no-obligation 3;manufacturer 1.5;customers 1.8;noticed 0.3;solution 0.9;ticket -2.1;i-am-from -2.1;job 2.4;problem -2.1;recruiting -1.8;we-built 5.1;technical -2.7;team-time 4.5;trial -1.2;agency 1.2;most-firms 3.6;happy-to 0.9;gives-up 0.6;noticed-that -0.6;experience -0.9;introduces 3.3;your-business 1.5;discount 1.2;reply -1.2;help-you 1.2;opt-out 1.2;visit 0.6;demo 2.4;automation 0.3;praise 2.7;seo 0.9",
  material:
    "figure -0.6;self 2.4;time -1.5;ask 2.7;free 4.5;news-voice 0.6;pricing 1.5;trial -1.5;attached -0.9;told -0.9;process -1.2;shared 0.3;internal -1.5;costs-nothing 3.6;happy-to 2.4;demo -4.2;again 0.3;without 1.2;invoice -0.9;minutes 3.9;agreed -5.1;notice -0.6;please-do -2.1;meeting-internal -0.9;order 1.2;law -0.9;interest 1.2;noticed 0.6;staff-seller 6;we-you-customer -2.4;no-answer -0.6;platform 0.3;case -0.6;solution -0.9;job -3.3;i-am-from -2.1;your-business 2.7;sent-away -1.8;recruiting 0.6;event-seller -1.5;technical -2.4;scarcity -0.3;gives-up -1.5;no-obligation 3.9;goodbye 3.6;thanks-for -4.8;reduce 0.9;customers 1.2;we-built 4.2;farewell 1.8;noticed-that -3.3;experience -3;new-customers -3.3;introduces -0.6;just-wanted -4.5;support-voice 1.2;automation 2.4;seo 0.9;trouble 0.9;i-want-buy -0.3;revenue -0.9;funding -2.4;reproach -3.6;discount 2.4;later-date -0.3;praise -1.5;right-person -0.3",
  proof:
    "percent -0.3;self -1.8;time 1.2;customers 0.6;pricing -1.8;case 3;told 1.2;material -0.3;process 1.5;contract -0.3;ask 0.9;role 0.6;invoice 0.6;news-voice 1.2;without -0.3;new-customers 0.9;law -1.2;internal -0.9;i-am-from 0.9;platform 2.4;again 2.1;order 1.8;please-do -2.7;noticed 0.6;manufacturer -0.6;notice 1.8;personal -1.2;shared 1.5;free 0.6;solution -2.1;job 1.2;costs-nothing 0.6;ticket 1.5;problem -4.2;sent-away -0.9;quality -1.2;we-built -0.9;introduces 1.8;save 2.7;study 0.6;event-seller 0.6;minutes 0.3;agency 2.7;agreed -0.6;your-business -1.5;no-answer 2.1;newsletter -5.1;reproach 1.5;most-firms 5.1;gives-up 1.2;funding 3;scarcity -0.6;trial 0.3;reach-out 0.3;happy-to 0.9;just-wanted 0.3;later-date 0.6;team-time 0.3;i-want-buy 3.9;partner-with -0.6;open-to -0.3;opt-out 0.6",
  contract:
    "law -0.9;we-you-customer -3;process 0.6;pricing 1.2;told 0.3;agreed -0.9;internal 3;percent 2.4;please-do 0.3;attached -0.6;without 0.6;news-voice -1.8;meeting-internal 0.9;personal 0.9;recruiting -0.3;solution -1.8;study 1.5;ticket 2.4;platform 3.6;job -1.2;no-obligation 3.3;minutes 0.9;open-to 1.8;quality 2.7;manufacturer 1.2;technical -2.4;reduce -1.8;your-business -3.9;agency 0.3;customers 3.3;goodbye 5.1;most-firms 4.2;funding 0.6;new-customers -0.3;newsletter 0.6",
  self: "process -0.6;i-am-from -0.6;personal -0.3;please-do -1.8;happy-to 1.5;without -0.3;minutes 1.5;no-answer 1.5;invoice -1.5;study -3.9;job -3;shared 2.7;costs-nothing 4.2;reach-out -1.8;goodbye -0.6;problem 0.9;notice 1.5;your-business -1.8;percent 3.3;manufacturer -1.2;reply -2.4;technical -0.3;just-wanted 2.1;i-want-buy -1.8;agreed 1.5;solution 2.1;event-seller -0.3;we-built -0.6;agency 0.6;ticket -0.3;right-person 1.8;trial -0.3;reduce -0.9;experience 2.1;later-date -0.6;case 0.9;customers 1.8;visit 2.1;new-customers 1.5;trouble 0.6;quality 0.9;we-you-customer 3.9;open-to 0.3;save 0.9;increase 1.2;most-firms 2.1;no-obligation 0.3;discount -2.1;staff-seller 3.6;automation 0.3;newsletter 1.5;team-time -0.6;reopens -2.4;curious 2.7;opt-out-line -0.6;help-you 3.3;seo 2.4;support-voice 2.4;partner-with -1.5;thanks-for 1.2;list-seller 4.2;worth -0.6",
  noticed:
    "self 0.3;noticed-that 2.1;praise 1.5;told 2.1;process 0.6;news-voice 1.2;recruiting -0.9;study 3.3;job 3.9;personal 0.9;internal -0.6;meeting-internal 0.3;again -0.6;pricing 0.9;case 2.4;without 0.3;shared 0.9;interest 2.7;invoice 0.6;law 3.3;minutes -1.2;order -1.5;percent -4.5;reach-out -1.8;agreed -0.9;increase 2.4;solution 1.5;trouble 1.2;attached 1.5;experience 3.6;gives-up -0.6",
  process:
    "study -0.6;recruiting -0.9;meeting-internal -3.9;told 0.6;shared -4.8;law -1.5;pricing -0.3;attached -2.7;internal 3.6;i-am-from -3;personal -2.1;agency -0.3;news-voice -3;please-do -0.6;without 0.9;minutes -0.9;percent 2.4;notice 1.5;noticed-that 2.1;event-seller -1.5;newsletter -7.2;technical 0.6;manufacturer -2.7;experience 0.9;your-business -1.2;no-answer -1.2;we-built -1.5;thanks-for 0.6;we-you-customer -2.1;reduce -1.5;quality -1.2;open-to -1.5;goodbye 2.1;reply 2.4;staff-seller -1.2;automation -2.1;team-time 0.9;visit 0.6",
  again:
    "self 1.5;no-answer 3.3;just-wanted 2.1;goodbye 1.2;process 0.9;invoice -3;farewell 4.8;personal -0.6;contract 0.3;without 3;shared 1.8;pricing 1.5;reach-out 0.9;attached -1.5;technical 0.9;job -3;please-do -0.3;meeting-internal -1.5;law -2.4;problem -1.5;study -1.8;later-date 3.9;minutes 3.3;reproach -0.9;costs-nothing 0.6;event-seller -2.1;percent -1.2;revenue -0.3;manufacturer 0.6;partner-with 2.1;case 3;noticed-that 1.2;trouble 3.3;agency 1.5;thanks-for -2.7;reduce -0.9",
  pain: "figure -0.6;price 0.3;self -0.9;pricing 0.9;trouble 0.6;proof 0.9;told 1.2;process -0.3;problem -0.6;internal 1.8;ask -0.6;without 0.9;contract -1.2;invoice -1.5;attached 0.3;role 0.9;news-voice -2.1;ticket 0.3;again -1.8;study 2.1;personal 0.9;meeting-internal -1.8;noticed 1.2;order 2.1;revenue 3.9;law 1.8;free -0.6;platform 1.2;gives-up 0.6;i-want-buy -3.3;i-am-from -1.2;manufacturer 1.2;most-firms 1.2;job 3.9;no-answer 1.5;reproach 1.8;technical 0.6;opt-out -0.3;your-business 1.8;agency 0.6;solution -3.9;trial -1.5;introduces 3;happy-to -1.5;funding 2.1",
  recruiting:
    "job -1.5;agreed -1.2;pricing 1.8;internal -1.8;percent 1.8;minutes -0.9;law -2.4;meeting-internal -0.3;experience 0.9;please-do -1.2;without -0.3;attached 0.6;notice -0.6;personal -1.8;quality -0.9;reduce 1.2",
  shared:
    "agreed -4.2;attached 0.6;told -0.6;we-you-customer 2.7;thanks-for -2.4;job -4.8;pricing -1.8;internal 1.2;recruiting -0.9;please-do 1.2;news-voice -3;personal -0.3;event-seller -1.2;without 1.2;i-am-from -1.8;problem -0.6;minutes 2.4;happy-to -0.3;goodbye 4.8;noticed-that 1.8;technical 0.6;no-answer 2.7",
  role: "your-business 0.9;time 1.5;noticed -2.4;ask 1.2;told -0.3;material -0.9;team-time -5.1;meeting-internal 3;pricing -0.9;internal 0.6;contract -0.3;thanks-for -3.6;news-voice 0.9;personal 0.3;again 0.6;new-customers -0.3;without -0.3;right-person -0.3;minutes -0.6;job -0.3;event-seller -1.2;customers -0.6;interest -0.9;percent 3;notice 0.3;problem -0.9;study -2.7;law 1.2;gives-up 1.8;manufacturer -0.6;no-answer -2.7;reach-out -0.6;goodbye 1.2;case 0.6;technical 1.8;praise -0.3;curious 1.2;revenue 1.8;visit -2.4;just-wanted 0.6;automation -0.3;trouble 1.5;reply -0.3;most-firms 0.6;later-date 1.5;open-to -1.2",
  internal:
    "please-do -1.8;meeting-internal -0.9;attached -2.7;told 0.3;law -1.2;pricing 0.9;solution -1.2;team-time 2.1;news-voice 0.6;without -0.3;minutes 2.1;study -3.9;job -1.5;agency -0.3;your-business 2.1;customers 1.8;event-seller -3;experience -1.5;revenue -1.5;trial -0.6;support-voice -2.4;case -1.5;most-firms 0.3;reply 1.5;we-built -0.3",
  free: "figure -1.2;self -0.3;trial -1.8;ask 1.8;without 0.9;pricing 2.1;no-obligation -0.6;contract -1.2;notice 1.8;happy-to 1.2;minutes -0.3;we-you-customer -2.1;personal -1.5;meeting-internal 0.9;i-am-from -2.4;percent 0.6;manufacturer 1.5;solution 1.5;open-to 0.9;platform -0.6;technical -1.8;ticket -0.9;gives-up -3.3;quality -0.9;visit 0.9;case 1.5;newsletter -2.1",
  introduces:
    "i-am-from 3.3;self -1.5;reach-out 3.3;we-built -3.3;agency 1.8;process -0.9;experience 3;contract -2.7;pricing -0.6;personal -2.4;noticed -0.6;news-voice -3.3;job -0.3;notice -0.3;told -0.6;quality 0.6",
  "who-decides":
    "right-person 3.3;self 0.6;please-do 0.6;i-want-buy 2.4;your-business 0.6;contract 2.4;told -2.7;meeting-internal 1.2;law 3.3;reach-out 1.2;process -0.6;opt-out 0.9",
  "gives-up":
    "self -0.3;farewell 1.5;goodbye 2.4;shared 1.8;thanks-for 9.3;told 1.5;sent-away 2.7;law -3;opt-out-line 0.9;meeting-internal 2.4;internal 0.6;no-answer 1.2;please-do -0.6;ticket -1.2;order 2.7;job 1.2;attached -0.9;invoice 0.9;manufacturer 0.9",
  interest:
    "self -0.9;open-to -0.6;worth 1.8;trial 2.7;sent-away 4.5;process -1.2;told 0.6;curious 3.3;again 2.4;contract 0.6;without 1.2;costs-nothing 1.5;invoice -0.6;recruiting -2.1;job -0.9;internal 0.6;farewell 0.3;goodbye 0.3;i-am-from 1.2;happy-to 0.3;solution -3.3;personal 1.2;list-seller 1.8;ticket -3.3;demo 0.9;gives-up -1.2",
  farewell:
    "self 2.1;goodbye 3;no-answer 2.1;opt-out-line 1.2;i-am-from 0.6;told 3;just-wanted 2.1;news-voice 0.3;process 4.5;contract 1.8;shared 0.6",
  told: "agreed -1.5;meeting-internal 1.5;news-voice -1.5;study 1.5;law 0.6;please-do 0.3;thanks-for -5.4;support-voice -2.4",
  percent:
    "pricing 0.6;discount 2.4;told -0.6;news-voice 0.9;meeting-internal -1.8;trouble 2.1;attached -2.4;please-do -1.2;we-you-customer 1.2;most-firms 1.2;problem -0.9;study 1.8",
  ticket:
    "problem -3.9;support-voice -3.9;news-voice -0.9;without -1.5;pricing 0.6;recruiting 1.2;solution -0.9;minutes -1.5;platform -1.8;i-am-from 3;technical -2.7",
  personal:
    "told 1.5;meeting-internal -0.6;internal -0.6;please-do -1.8;noticed-that 0.6;news-voice -0.9;study -2.1;minutes 2.1;notice 0.6;event-seller 1.2;just-wanted -2.1;job -1.5;no-answer -2.1;percent 0.3;reach-out -2.4;attached -0.3;solution 0.6;technical -0.6",
  reproach: "self 1.5;contract 0.6;no-answer 2.7;invoice 2.4;internal 0.9;please-do -2.1",
  technical:
    "told 3;problem -5.4;news-voice -0.6;costs-nothing -0.9;noticed-that -1.8;platform 0.6;minutes -1.8;i-am-from -1.8;job 0.3;agreed 1.2;notice -2.1;solution -0.6",
  pricing:
    "told -0.6;law -1.5;news-voice -0.6;problem 4.5;meeting-internal 0.3;agreed -1.5;attached 1.5;i-want-buy -1.2;we-you-customer -0.6;support-voice 3",
  "sent-away":
    "self 1.2;opt-out-line -3.3;please-do -1.5;told 0.9;internal 4.2;process 2.7;solution -1.2;i-want-buy 3.6;pricing 1.5;law -0.9;goodbye 0.6",
  "opt-out":
    "sent-away -1.2;self 0.3;gives-up 0.3;farewell 1.5;goodbye 0.3;reply 0.6;problem -0.6;again 3.3;no-obligation -4.2",
  scarcity:
    "figure -2.1;self -0.6;law 0.3;time -2.4;free -3.9;trial -4.5;pricing -5.7;told 2.7;news-voice 2.1;personal -0.9",
  order:
    "shared 0.3;agreed 1.5;pricing -1.8;process 1.2;percent 2.4;news-voice -0.6;without 0.6;please-do -0.9;ticket -1.8;just-wanted -0.9;costs-nothing -0.9;meeting-internal -1.8;we-built 2.4;attached -3.6;problem -5.1;solution 0.9;notice 1.5;personal -2.4;platform -0.6;support-voice 1.5;study -1.8;i-am-from 0.9;job 3;reply 2.4;minutes 4.2;reduce -1.2;goodbye 0.6;experience 2.4",
  invoice:
    "process 0.9;contract -0.9;please-do -1.8;pricing 2.1;shared -2.4;told -0.6;percent 5.7;notice -1.5;internal -1.2;attached -3;law 1.8;without 1.2;news-voice -1.8;we-you-customer 0.6;ticket -1.2;solution -0.9;personal -2.1;i-am-from -0.6;experience -1.2;platform 1.2;trial 3.6;case 0.6;job 3.3;save 1.2;technical -1.5;minutes 1.8;your-business -2.7;noticed-that 2.4;trouble -0.6;happy-to -0.6;quality 2.1",
  "no-answer": "told -0.3;goodbye 1.5;problem 2.1;study -0.9",
  "we-you-customer": "law 1.2;news-voice -0.6",
  reduce: "percent 0.9;pricing 0.9;meeting-internal 0.9;news-voice -1.2;customers 0.3;job 1.2;solution 0.6",
  praise: "self 2.1;process 1.8;noticed-that 1.2;news-voice 2.7;internal -1.8;personal -1.8;study -1.8",
  problem: "news-voice -2.7;attached -0.9;support-voice -1.5;law 2.1;please-do -0.6",
  agency: "study 1.8;i-am-from 3.3;percent 0.9;noticed-that 4.5;job 0.3;news-voice 0.9",
  "i-am-from":
    "told -1.2;study -4.2;pricing -1.8;meeting-internal -0.9;news-voice -0.9;costs-nothing -0.6;attached 2.7;please-do -1.8;job -1.5;agreed -0.9;minutes 0.9;no-answer 0.6;i-want-buy -0.9;problem -0.6",
  minutes:
    "told 3.6;pricing 0.6;study -5.7;costs-nothing -0.6;news-voice -1.2;please-do -0.3;law 0.9;problem 1.2;visit -2.1;agreed 2.7",
  newsletter:
    "news-voice -0.9;support-voice -6;told 2.7;meeting-internal -0.6;internal -1.2;pricing 1.8;customers -1.5",
  "noticed-that": "told -2.1;news-voice -2.7;study -1.8;job 5.1;i-am-from 0.3;pricing -0.9;reach-out -0.9",
  job: "study -1.5",
  "event-seller":
    "pricing -2.7;please-do 0.6;agreed 1.8;minutes 4.2;study -1.2;job -0.3;news-voice -0.9;your-business 2.7",
  attached: "law 4.2;job -7.5;agreed -0.3;study 0.9;we-you-customer -1.2",
  case: "told 0.6;pricing 1.5;attached -2.4;job -0.9;minutes -0.6;i-am-from -1.5",
  "please-do": "attached 1.5;law -2.1;news-voice -3.9;i-want-buy 1.2;job -2.1;thanks-for -0.9",
  manufacturer:
    "pricing -0.6;percent -0.6;i-am-from 0.3;experience 2.4;please-do 2.7;meeting-internal 2.1;attached 1.8;happy-to -1.5;study 1.5;minutes -2.4;i-want-buy -3.9;noticed-that 0.6",
  "we-built": "i-am-from -2.4;pricing 2.4;platform 0.6;manufacturer 2.4",
  "your-business": "told -2.1;noticed-that 1.2;news-voice 0.3;job -0.9;i-am-from 0.9;reach-out 1.2",
  without:
    "no-obligation 1.8;told -1.8;percent 1.8;law 0.9;news-voice 0.3;attached 4.8;happy-to 1.5;please-do -0.3;trial 1.8;problem -0.3;manufacturer 1.8;minutes 2.1;job 2.1;event-seller 1.2;agency -0.6;study 0.6;reach-out 0.6;most-firms 0.9;your-business -0.9;quality 2.1;experience -0.6;help-you 1.5;case 0.3;reply -0.9;revenue 0.9",
  solution:
    "pricing -1.2;news-voice -2.4;please-do -0.6;agency -3.9;reach-out 0.3;percent -2.7;support-voice -0.6;i-want-buy -0.9;study 2.1",
  notice:
    "told -1.8;law -0.6;costs-nothing -1.5;percent 0.3;meeting-internal -1.2;trial 1.5;problem -1.2;minutes 0.3;study 1.8;support-voice 1.5;manufacturer -0.9;right-person 0.6;we-built 1.8",
  revenue: "percent 0.3;pricing 2.4;told -3;law -1.5",
  "thanks-for": "agreed -4.5",
  discount: "pricing 3;law -0.3",
  "happy-to": "pricing -1.5;news-voice -0.9;costs-nothing 0.9;job 1.5;law -0.9;reply 1.2;study -0.6",
  platform:
    "told 1.8;solution 2.1;i-am-from -0.3;percent 2.4;meeting-internal 0.6;costs-nothing -0.9;agency 0.9;job 0.6;minutes -0.3",
  "new-customers": "customers -1.8;news-voice -2.1",
  customers: "told -0.9;percent 3;i-am-from 3.3",
  "news-voice": "law 1.2;meeting-internal -0.9",
  "just-wanted": "told -1.2;no-answer 0.3;goodbye 1.2;job -1.2;news-voice -0.9;law -0.9",
  save: "percent 1.2;told -1.8",
  insult: "self -0.6",
  trial: "we-you-customer -3.6;told -2.4",
  "small-talk": "reach-out 2.1",
  "no-obligation": "pricing 2.4",
  agreed: "news-voice -2.4",
  "most-firms": "pricing 2.7;problem 2.1",
  reply: "please-do -0.9;pricing 2.7;news-voice 1.5;costs-nothing -0.3",
  quality: "pricing 0.9;told -1.2;i-am-from 0.6;we-built 2.7",
  trouble: "told -2.4;pricing 0.3;news-voice 0.6",
  "later-date": "told -2.1;pricing -0.3;goodbye 2.1;invoice 4.5;no-answer 2.4",
  "open-to": "law -2.4;pricing 1.2",
  experience: "pricing 1.2;told 0.6;percent -2.7;meeting-internal 0.6;please-do 0.9;study -1.5;job 1.5",
  goodbye: "told -2.4;news-voice 1.2;meeting-internal 1.5",
  "meeting-internal": "job -3.3;study 0.3",
  funding: "percent 3;told 0.3",
  increase: "pricing -0.9;told 0.3",
  law: "job -3",
  "reach-out": "demo -2.1;no-answer 2.1;pricing -1.5;law 0.3;i-am-from 0.6;news-voice -2.1;right-person 1.5",
  reopens: "curious 2.1",
  "costs-nothing": "attached 1.2;study 0.9",
  "right-person": "please-do -2.1;i-want-buy 0.6;law 0.9",
  "team-time": "pricing 1.8;told -2.7",
  "list-seller": "pricing 0.3;meeting-internal 3.6",
  seo: "your-business -0.3;news-voice 1.2",
  "help-you": "pricing 1.5",
  "i-want-buy": "law 4.2",
  automation: "pricing 1.8",
};
