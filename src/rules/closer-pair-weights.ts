import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields as a closer look weighs them.
export const closerPairWeights: PairWeights = {
  you: "self 1.8;figure -0.3;ask 0.9;role 4.2;product 1.2;told -0.3;material 1.8;proof 0.6;process 0.9;shared -1.8;contract 1.8;noticed 2.4;again -0.3;please-do -1.2;news-voice 1.5;agreed -5.4;personal -0.6;without 0.3;minutes 0.9;pain 1.5;your-business 0.9;law -1.2;meeting-internal 0.9;notice -3.6;costs-nothing 0.6;noticed-that -2.1;happy-to 0.9;interest 0.6;percent -0.6;order 0.3;study 0.3;job 4.8;i-am-from -0.3;recruiting -1.8;no-answer 2.1;we-you-customer -1.8;gives-up 0.6;event-seller 1.8;solution -1.2;manufacturer 3.6;problem -0.6;trial -1.2;open-to -2.1;who-decides 3.3;platform -1.5;ticket 0.3;farewell -1.2;goodbye 0.9;thanks-for -6.6;sent-away -0.6;technical 0.9;case -2.1;reduce 0.3;right-person -3.3;introduces -1.8;new-customers 3;team-time 5.4;agency 1.8;customers -1.2;reproach 0.6;i-want-buy 0.9;later-date 1.5;opt-out -1.2;experience -2.1;just-wanted -4.2;demo 1.5;trouble 1.5;scarcity -3;we-built -0.9;save 2.4;praise -1.5;newsletter -2.7;revenue 2.4;support-voice -2.1;discount -2.7;funding 2.7;visit 1.5;increase 3;no-obligation 4.2;curious 6.9;automation -1.5;most-firms 4.5;staff-seller 3.3;seo 3;opt-out-line 1.2;reopens 4.5;help-you -0.9;partner-with 2.1;worth -1.2;list-seller 3;small-talk 2.1",
  price:
    "figure 3.3;free 2.1;material -1.5;time 1.5;proof -0.6;contract -1.2;invoice -2.4;process 1.8;told -1.5;percent -1.2;without 0.9;trial 3.9;law 3;order 1.5;role 1.2;shared -1.5;news-voice 0.9;discount -3;personal -0.9;please-do 0.6;again -0.9;notice 0.3;attached 2.1;agreed -2.1;problem 2.4;no-obligation 1.2;solution 1.5;we-built -1.2;happy-to 2.1;minutes -0.6;quality -1.5;recruiting -3;interest -1.8;we-you-customer -0.9;i-am-from 0.3;job 3;ticket 0.6;agency -0.6;noticed 1.2;scarcity 1.2;new-customers -0.6;technical 2.4;revenue 0.3;experience 3.3;customers -0.3;no-answer 2.7;sent-away -1.5;your-business 0.9;support-voice 1.5;i-want-buy -1.2;case 1.2;funding -1.5;introduces -0.9;reply 3;most-firms 2.7;trouble 0.9;later-date -3.3;newsletter 1.2;increase -0.3;just-wanted -1.5;open-to 0.6;noticed-that -2.7;reach-out -0.3;visit 0.3;staff-seller 1.8;farewell 1.5;who-decides 0.6;seo -0.3;list-seller 0.9;right-person -0.6;help-you 0.3;opt-out -2.4;thanks-for -2.7;curious -3.9;insult -2.7;partner-with -0.6;worth 1.8",
  we: "figure -0.3;you -0.3;price 0.3;do 2.4;self -0.9;product 1.2;ask -2.1;material 1.2;pricing 0.6;told -2.1;benefit 0.6;contract -0.6;please-do -2.4;role 0.6;percent 4.2;internal -0.3;shared -1.2;free 0.9;we-built 0.3;i-am-from 0.3;pain -1.8;without 0.9;again -1.5;personal -0.9;costs-nothing 2.7;news-voice -2.1;agreed -1.2;meeting-internal 0.3;law -1.5;minutes 1.8;introduces -1.5;customers 2.7;solution 2.1;manufacturer 2.1;notice 0.3;platform 3;problem 1.5;attached 3;study 0.9;experience 1.2;event-seller 0.3;ticket -2.1;recruiting 1.8;noticed -1.8;sent-away -0.6;interest -1.8;technical 1.8;agency 0.6;your-business 0.6;quality 4.5;save -1.8;no-answer -0.3;i-want-buy -4.8;help-you 3;revenue 2.1;increase -1.5;reach-out 0.6;thanks-for -6.9;later-date -2.1;automation 5.1;newsletter -3.3;most-firms 2.1;just-wanted -1.5;visit 2.1;funding -1.5;reproach -1.8;team-time -0.6;who-decides -1.2;reply -1.5;opt-out 1.8;noticed-that -1.8;staff-seller 6.9;no-obligation 1.2;partner-with 0.6;goodbye 1.5;scarcity -1.2;open-to 0.9;farewell -0.9;insult 0.6;list-seller 0.3;opt-out-line -0.9;reopens -3.3;worth -0.3",
  figure:
    "self -1.5;time -1.5;pricing 2.7;percent 1.8;process -1.8;contract -1.8;ask -1.2;invoice -2.7;minutes 3.9;internal -1.2;news-voice 0.3;without -0.9;law -0.9;personal -0.6;order -1.2;shared -2.7;please-do -2.7;meeting-internal -0.3;again -2.1;notice -0.9;costs-nothing 0.6;attached -2.4;i-am-from 0.9;agreed -2.4;noticed -1.8;study -0.6;manufacturer 1.2;job 1.8;event-seller 0.6;recruiting -0.6;ticket -3.6;reduce -0.6;solution 0.3;we-built -1.2;platform 0.6;we-you-customer -4.2;technical -3.9;gives-up 1.5;case 1.8;new-customers 0.9;revenue 1.2;quality 4.2;discount -1.2;save 0.6;customers 1.2;noticed-that 0.9;support-voice 3.9;agency -0.3;trouble 0.9;just-wanted -3.9;funding 2.1;newsletter -1.8;increase -1.2;reproach 0.3;happy-to -0.3;demo 2.1;i-want-buy -4.8;most-firms 4.5;reach-out -0.3;no-obligation 2.4;staff-seller 1.2;open-to 0.6;visit -0.9;praise -0.9;goodbye -1.5;reply -0.9;automation 1.2;team-time -1.8;farewell 0.3;list-seller 2.7;right-person -0.6;thanks-for -2.4;insult -0.9;seo 1.5;worth 0.3;curious 0.3",
  ask: "self 0.9;time 0.6;interest 3;happy-to 4.2;reply 0.9;minutes -0.9;open-to 1.8;pricing -2.1;again -1.5;told -0.6;costs-nothing 3;without 0.9;internal -0.9;news-voice -1.5;please-do 0.3;who-decides 4.5;opt-out 4.5;meeting-internal -1.8;invoice -1.8;reach-out 1.8;right-person -1.2;law -0.3;personal -2.4;trial 2.4;shared 1.5;demo 1.2;job 0.6;i-want-buy -4.5;visit 2.7;sent-away 3;order -0.9;notice 2.7;worth 1.2;attached 1.8;no-answer 0.6;opt-out-line 3.3;study -1.2;problem -1.5;later-date 1.5;manufacturer 1.8;recruiting -2.7;solution 0.9;gives-up 1.2;i-am-from -4.2;noticed -2.7;event-seller -0.6;goodbye -0.9;farewell 3;platform -2.1;agreed -3;case -0.6;staff-seller 1.2;no-obligation -0.9;technical -1.8;new-customers 0.3;percent -0.9;reproach -0.3;newsletter -1.8;introduces 4.5;just-wanted -0.3;customers -0.9;team-time -0.9;we-built -1.2;noticed-that -2.7;trouble -1.2;list-seller 0.6;save 0.3;help-you -2.7;quality -0.9;revenue 2.1;curious -0.9;increase -2.1;automation 0.9;funding -1.5;most-firms -2.7",
  time: "self 0.9;minutes -1.2;told -0.9;process -0.9;pricing -1.2;meeting-internal -2.1;shared -4.2;internal -0.9;contract -0.6;please-do -2.1;again -1.5;personal 0.9;without 0.6;costs-nothing -1.5;demo 2.7;news-voice -3;agreed 0.6;interest 0.9;law -1.5;noticed 0.3;order -2.1;invoice 1.2;notice -0.3;study 2.1;job 2.1;solution 0.6;attached -3.3;event-seller -0.6;recruiting -0.6;happy-to -1.8;reach-out 1.2;problem 0.6;gives-up -0.6;manufacturer -0.6;platform -1.8;your-business -0.9;trial -1.5;reduce 2.7;thanks-for -8.1;who-decides 1.5;case 0.9;noticed-that 1.5;agency -1.5;we-built 0.6;reply -0.3;new-customers -0.6;customers 0.6;just-wanted -1.8;farewell 0.9;later-date -0.6;right-person -2.1;sent-away 1.5;trouble 0.9;i-want-buy -1.8;reproach -0.6;revenue -0.3;experience 1.2;save -0.6;worth 4.5;automation 0.3;team-time -1.2;no-obligation 1.8;support-voice -1.8;newsletter -4.2;increase 3.6;discount -1.8;most-firms 1.5;opt-out -1.5;funding -2.4;quality -2.7;praise -0.3;help-you 2.1;list-seller 0.6;partner-with -2.4;insult -2.1;reopens 3.9",
  product:
    "figure -0.6;price 1.8;solution -1.8;time 0.9;material -1.2;proof 0.9;pricing -0.9;ask 1.2;role 1.2;told -0.3;contract -0.6;internal 0.6;process 0.3;manufacturer -0.3;agency -0.9;meeting-internal 2.4;free -2.4;i-am-from 0.6;pain 1.2;news-voice 0.6;shared -1.2;attached -0.9;law 0.6;without 0.6;percent -1.5;again 1.2;please-do -0.3;notice 0.9;costs-nothing -0.3;automation 0.3;technical -3.9;we-you-customer -3.3;we-built 3.6;problem -1.2;sent-away 0.3;new-customers 2.1;agreed -3.3;introduces 0.9;job -1.8;personal 0.6;interest 0.3;noticed-that -0.6;minutes 0.6;ticket 1.8;experience -0.3;event-seller -0.3;happy-to 3.9;customers -3;i-want-buy 2.1;funding 0.3;case -1.5;seo -0.6;who-decides 3;quality -2.4;trial -4.2;revenue -0.6;reduce -0.9;list-seller 1.8;farewell 6.3;goodbye 1.8;open-to 0.6;newsletter -0.3;discount 0.6;increase -1.2;most-firms 2.4;scarcity 2.1;reproach 2.4;just-wanted 1.5;trouble 1.5;save -6.9;thanks-for -2.7;reply 0.6;praise -0.9;help-you -0.9;staff-seller -1.8;visit 2.7",
  do: "figure 0.9;price -0.3;time 0.6;we-built 5.7;benefit 1.2;ask -0.3;proof 1.5;told -0.9;material -2.1;contract 1.5;i-am-from 1.2;role 0.9;internal 1.2;reduce -3;costs-nothing 2.1;without 2.4;percent 0.9;introduces 3.9;personal 0.3;news-voice 0.9;customers 0.9;help-you -1.8;please-do -1.2;platform -0.9;law 0.9;manufacturer 0.3;minutes 1.8;solution -0.3;again -1.5;order 1.2;shared 1.5;problem -0.9;notice 1.5;experience 1.8;technical -3.3;attached -2.4;interest 2.4;agreed -0.3;who-decides -0.3;recruiting 1.8;agency 1.5;event-seller 0.9;new-customers -2.1;ticket -0.9;trial -3.3;quality -0.3;we-you-customer -0.9;revenue 1.2;automation 4.8;increase -1.8;right-person 3.9;support-voice -0.6;gives-up 0.6;sent-away -0.3;worth 0.3;trouble 1.2;discount 1.8;i-want-buy -6.6;no-answer 1.5;reach-out 0.6;newsletter -1.2;save 1.2;just-wanted -0.3;goodbye -0.3;visit 1.8;scarcity 1.5;team-time -1.2;reply -1.8;later-date 0.3;open-to 1.2;reproach -0.9;demo -2.7;staff-seller 0.9;no-obligation 0.6;thanks-for -0.6;praise -1.2;opt-out 0.9",
  benefit:
    "without 0.6;price -0.9;reduce 1.5;time -0.9;proof 0.3;pricing -0.3;percent -0.6;save 1.5;ask -2.4;material -1.2;process -0.3;told 2.1;contract 2.1;pain 0.6;increase -1.5;invoice -0.3;again -0.9;costs-nothing -0.9;role 1.2;news-voice -1.2;internal -0.9;meeting-internal 0.6;quality 0.9;personal -0.6;new-customers 2.4;case -1.5;shared 0.6;please-do -0.9;no-answer 0.6;no-obligation 3;manufacturer 1.5;customers 2.1;attached -0.6;noticed 0.6;solution 1.2;ticket -2.4;i-am-from -2.7;job 2.7;problem -2.1;recruiting -2.1;we-built 5.7;technical -3;team-time 4.8;trial -2.1;agency 1.8;most-firms 3.6;trouble -0.6;happy-to 1.2;gives-up 0.9;noticed-that -1.5;experience -1.5;farewell 0.3;reproach -0.3;introduces 3.6;your-business 1.8;later-date -0.3;we-you-customer 0.3;reach-out -0.6;discount 1.8;reply -1.5;help-you 1.5;opt-out 1.5;visit 1.2;demo 3;staff-seller 0.3;automation 0.9;praise 3.6;i-want-buy -0.3;seo 1.5;right-person 0.6",
  material:
    "figure -0.6;self 2.7;time -1.8;ask 2.7;free 4.8;news-voice 0.6;pricing 1.8;trial -1.8;attached -1.2;told -0.9;process -1.2;shared 0.3;internal -1.5;costs-nothing 3.6;happy-to 2.4;demo -4.5;again 0.6;without 1.5;invoice -0.9;minutes 3.9;agreed -5.7;notice -0.6;please-do -2.4;meeting-internal -1.2;order 1.2;law -1.2;percent -0.3;interest 1.2;noticed 1.2;staff-seller 6.3;personal -0.3;we-you-customer -2.7;no-answer -0.9;platform 0.6;case -0.6;solution -0.9;job -3.9;i-am-from -2.4;your-business 3;sent-away -2.1;recruiting 1.2;event-seller -1.8;technical -2.4;scarcity -0.6;gives-up -1.8;no-obligation 4.2;goodbye 4.2;thanks-for -5.1;agency -0.6;reduce 1.5;customers 1.8;we-built 4.8;farewell 2.1;noticed-that -4.2;experience -3.3;new-customers -3.6;introduces -0.9;newsletter 0.9;opt-out 0.6;just-wanted -4.8;support-voice 1.8;automation 3;seo 1.5;trouble 1.5;i-want-buy -0.9;opt-out-line -0.6;revenue -1.2;funding -3;reproach -3.9;discount 3;later-date -0.9;visit -0.6;praise -2.1;right-person -1.2;partner-with 0.3;team-time -0.6",
  proof:
    "percent -0.6;self -2.1;time 0.9;customers 0.9;pricing -2.4;case 3;told 1.2;material -0.3;process 1.5;contract -0.6;ask 1.2;role 0.9;invoice 0.6;news-voice 1.5;without -0.6;new-customers 1.2;law -1.2;internal -1.2;i-am-from 0.9;discount -0.6;platform 2.4;again 2.1;order 1.8;please-do -2.7;noticed 1.2;manufacturer -0.9;notice 1.8;personal -1.5;shared 1.8;free 0.6;attached 0.6;solution -2.1;job 1.8;costs-nothing 0.9;ticket 1.8;problem -4.5;sent-away -1.2;quality -1.5;we-built -1.5;introduces 2.1;save 3;study 0.6;event-seller 0.9;minutes 0.6;noticed-that -0.3;agency 2.7;agreed -1.5;your-business -2.1;technical -0.3;no-answer 2.4;newsletter -5.4;reproach 1.8;most-firms 5.4;gives-up 1.5;funding 3.6;scarcity -0.9;trial 0.6;reach-out 0.6;happy-to 1.5;just-wanted 0.9;later-date 0.9;help-you -0.3;goodbye -0.6;praise -0.3;team-time 1.2;i-want-buy 4.5;partner-with -1.2;open-to -0.9;demo -0.6;opt-out 1.2",
  free: "costs-nothing -0.9;figure -1.5;self -0.6;trial -2.1;ask 1.8;without 0.9;pricing 2.4;no-obligation -1.5;contract -1.2;told -0.3;notice 2.4;happy-to 1.5;minutes -0.6;we-you-customer -2.4;personal -2.1;internal 0.3;interest -0.9;meeting-internal 1.2;law -0.6;again 0.3;i-am-from -3;percent 1.2;manufacturer 1.8;agreed 0.6;solution 2.1;open-to 1.5;please-do -0.6;platform -0.9;recruiting 0.6;technical -2.4;reply -0.6;ticket -1.5;agency 0.9;gives-up -3.6;quality -1.2;goodbye 0.3;visit 1.5;case 2.4;newsletter -3",
  contract:
    "law -1.2;we-you-customer -3.3;process 0.9;pricing 1.5;told 0.3;agreed -0.9;notice -0.3;internal 3.3;percent 3;please-do 0.6;attached -0.9;without 0.3;news-voice -2.1;meeting-internal 1.2;personal 1.2;costs-nothing -0.6;recruiting -0.6;solution -2.4;study 1.5;ticket 3;platform 3.9;job -1.5;no-obligation 3.3;minutes 0.9;open-to 2.4;quality 3;manufacturer 1.5;technical -3;reduce -2.7;support-voice 0.3;your-business -4.5;we-built 0.3;experience -0.6;no-answer -0.9;revenue -0.6;agency 0.9;customers 4.2;goodbye 5.7;reply -0.9;just-wanted -0.3;most-firms 4.5;trial -0.3;case 0.3;funding 1.2;new-customers -1.2;increase -0.3;newsletter 1.8",
  self: "process -0.6;i-am-from -0.6;pricing 0.3;personal -0.3;please-do -1.8;noticed-that -0.3;happy-to 1.5;without -0.3;minutes 1.5;no-answer 1.5;invoice -1.5;study -3.9;job -3.3;shared 2.7;costs-nothing 4.5;attached 0.3;reach-out -1.8;goodbye -0.9;problem 1.2;notice 1.5;your-business -1.8;percent 3.6;manufacturer -1.5;reply -2.4;technical -0.6;just-wanted 2.1;i-want-buy -1.8;agreed 1.8;solution 2.4;event-seller -0.3;we-built -0.6;agency 0.3;ticket -0.3;right-person 1.8;trial -0.3;reduce -0.9;experience 2.1;later-date -0.9;case 1.2;customers 2.1;visit 2.4;new-customers 1.5;trouble 0.9;quality 1.2;we-you-customer 4.5;open-to 0.3;save 0.9;increase 1.2;most-firms 2.1;no-obligation 0.9;discount -2.4;staff-seller 4.2;automation 0.6;newsletter 1.8;team-time -0.9;reopens -3;curious 3;opt-out-line -1.5;help-you 3.9;seo 2.7;support-voice 3;partner-with -1.8;thanks-for 1.5;list-seller 4.2;worth -1.2",
  noticed:
    "self 0.3;noticed-that 2.4;praise 1.8;told 2.4;process 0.6;news-voice 1.2;recruiting -1.2;study 3.6;job 4.5;personal 1.2;contract -0.6;internal -0.9;meeting-internal 0.9;again -0.9;pricing 1.2;problem -0.9;case 2.7;without 0.9;notice -0.6;shared 1.2;technical -0.3;agency 0.3;interest 3.3;invoice 0.9;law 4.5;minutes -1.8;order -1.8;percent -5.1;reach-out -2.4;agreed -1.8;increase 3;solution 2.4;trouble 1.8;attached 2.4;experience 4.5;gives-up -1.5;newsletter -0.9",
  process:
    "study -0.6;job -0.3;recruiting -0.6;meeting-internal -3.9;told 0.6;shared -4.8;law -1.8;pricing -0.6;attached -2.7;internal 4.2;i-am-from -3;personal -2.1;agency -0.9;news-voice -3.3;please-do -0.6;without 1.2;minutes -0.9;agreed -0.3;percent 2.4;notice 1.8;noticed-that 2.7;funding -0.6;event-seller -1.5;newsletter -7.8;costs-nothing -0.3;technical 0.6;platform 0.3;manufacturer -3.3;experience 0.9;your-business -1.8;no-answer -1.8;reach-out -0.3;case -0.3;we-built -1.8;revenue 0.6;thanks-for 1.8;we-you-customer -2.7;i-want-buy -0.6;reduce -1.8;trouble -0.6;quality -1.8;trial -0.9;open-to -1.8;goodbye 2.7;reply 3.3;save 0.6;staff-seller -2.1;automation -2.7;team-time 1.5;most-firms 0.9;new-customers 0.6;visit 1.2",
  again:
    "self 1.5;no-answer 3.6;just-wanted 2.1;goodbye 1.2;process 1.5;invoice -3;farewell 4.8;personal -0.6;contract 0.9;without 3.3;shared 2.1;pricing 2.1;reach-out 1.2;attached -1.8;technical 1.5;internal -0.3;job -3.3;please-do -0.6;meeting-internal -1.8;law -3.3;problem -1.8;ticket -0.3;study -2.4;later-date 4.5;notice 0.6;minutes 3.9;sent-away 0.3;reproach -1.8;costs-nothing 0.9;event-seller -2.7;percent -2.1;revenue -0.9;solution 0.3;manufacturer 1.2;new-customers 0.3;partner-with 2.7;your-business -0.6;case 3.9;noticed-that 1.8;platform -0.6;trouble 4.2;agency 2.1;opt-out-line 0.3;reply 0.9;thanks-for -3.3;reduce -1.5",
  pain: "figure -0.6;price 0.6;self -0.9;pricing 0.9;trouble 0.6;time -0.3;proof 0.9;told 1.2;process -0.6;problem -0.9;internal 1.8;ask -0.6;without 1.2;contract -1.8;invoice -1.5;attached 0.6;role 1.2;news-voice -2.1;ticket 0.6;again -2.1;study 2.4;personal 1.2;meeting-internal -2.1;noticed 1.2;order 2.4;revenue 4.5;law 2.4;free -0.9;platform 1.5;gives-up 1.5;i-want-buy -3.6;i-am-from -1.5;manufacturer 1.5;most-firms 1.8;job 4.2;recruiting 0.6;no-answer 2.1;event-seller 0.6;reproach 2.1;technical 1.5;opt-out -0.9;your-business 2.4;agency 1.2;solution -4.5;trial -2.1;customers -0.9;introduces 3.9;experience -0.3;happy-to -2.4;later-date -0.3;quality -0.9;reach-out -0.9;funding 3",
  recruiting:
    "job -1.5;study -0.3;agreed -1.8;pricing 2.1;internal -1.8;percent 2.1;minutes -1.5;news-voice 0.3;law -3;meeting-internal -0.6;experience 1.8;please-do -1.8;staff-seller -0.3;thanks-for -0.6;without -1.2;attached 1.5;notice -1.5;personal -2.4;quality -1.5;your-business 0.9;just-wanted -0.3;reach-out 1.2;reduce 1.8;automation -0.6;i-want-buy 0.9;platform -0.9",
  shared:
    "agreed -4.2;attached 0.6;told -0.6;we-you-customer 3;thanks-for -2.7;job -5.1;pricing -2.1;internal 1.8;recruiting -1.5;please-do 1.5;news-voice -3.6;meeting-internal -0.3;personal -0.9;study -0.6;event-seller -1.8;without 1.5;i-am-from -2.7;case -0.6;newsletter -0.6;problem -1.2;minutes 3;happy-to -0.9;goodbye 5.4;noticed-that 2.4;open-to -0.9;technical 1.2;support-voice -0.3;no-answer 3.3",
  role: "your-business 0.9;time 1.8;noticed -2.4;ask 1.5;told -0.6;material -1.2;team-time -5.7;meeting-internal 3.3;pricing -1.2;internal 0.3;contract -0.6;thanks-for -3.9;news-voice 0.9;personal 0.3;again 0.6;new-customers -0.9;without -0.6;right-person -0.3;minutes -0.9;job -0.9;costs-nothing 0.3;event-seller -1.5;customers -0.9;agreed -0.6;interest -1.2;recruiting 0.9;percent 3.3;notice 0.6;problem -1.5;study -3;law 1.8;please-do 0.6;gives-up 2.1;manufacturer -0.9;no-answer -3.3;reach-out -1.5;solution -0.3;goodbye 1.8;case 1.5;seo 0.3;i-want-buy -0.6;introduces 0.9;technical 2.4;partner-with 0.6;praise -0.9;curious 1.8;revenue 2.4;visit -3.3;just-wanted 1.5;scarcity -0.6;automation -1.2;trouble 2.1;reply -1.2;support-voice -0.3;most-firms 1.5;newsletter 0.9;later-date 2.1;open-to -1.8",
  internal:
    "please-do -1.8;meeting-internal -0.9;attached -3;told 0.3;law -1.2;pricing 1.2;solution -1.5;team-time 2.4;news-voice 0.9;discount -0.3;without -0.9;minutes 2.7;study -4.5;percent 0.3;job -1.8;platform 0.3;i-want-buy 0.3;agency -0.9;noticed-that 0.6;your-business 2.7;customers 2.7;event-seller -3.6;experience -2.4;revenue -2.1;trial -1.5;goodbye 0.3;support-voice -3;happy-to -0.9;we-you-customer -0.6;case -2.1;most-firms 1.2;reply 2.4;we-built -0.9",
  introduces:
    "i-am-from 3.6;self -1.8;reach-out 3.6;we-built -3.6;agency 1.8;process -1.2;experience 3.3;platform 0.6;study 0.3;meeting-internal -0.3;contract -3.3;customers -1.5;pricing -1.2;personal -3;noticed -1.5;without 0.3;news-voice -3.9;job -1.2;notice -1.2;told -1.2;quality 1.2",
  "who-decides":
    "right-person 3.6;self 0.3;please-do 1.2;i-want-buy 2.7;your-business 1.2;contract 2.4;told -3.3;meeting-internal 1.8;law 3.6;reach-out 1.8;process -1.2;opt-out 1.8",
  "gives-up":
    "self -0.6;farewell 1.5;goodbye 2.4;shared 2.4;thanks-for 9.6;told 2.1;problem -0.3;sent-away 3;law -3.3;opt-out-line 1.5;meeting-internal 2.7;internal 1.2;no-answer 1.8;personal -0.3;please-do -0.9;ticket -2.1;order 3.3;job 2.1;attached -1.5;costs-nothing -0.6;invoice 1.5;manufacturer 1.8",
  interest:
    "self -1.2;open-to -1.2;worth 1.8;trial 3;sent-away 4.8;process -1.2;told 0.9;curious 3.6;again 2.4;contract 1.2;without 1.8;costs-nothing 2.4;invoice -0.9;recruiting -2.7;job -1.2;internal 1.2;law -0.6;farewell 0.9;notice -0.3;goodbye 0.9;i-am-from 1.5;happy-to 0.9;solution -3.9;personal 1.8;no-answer 0.3;please-do -1.2;list-seller 2.4;attached -0.3;noticed-that 0.3;ticket -3.9;demo 1.5;gives-up -2.1",
  farewell:
    "self 2.1;goodbye 3.3;no-answer 2.1;opt-out-line 1.8;i-am-from 1.2;told 3.3;just-wanted 2.7;news-voice 0.9;process 5.1;contract 2.4;shared 1.5",
  told: "agreed -1.5;meeting-internal 1.8;news-voice -1.5;problem -0.3;study 1.5;law 0.6;job 0.3;please-do 0.6;thanks-for -6;support-voice -3;i-want-buy -0.6",
  percent:
    "pricing 1.2;discount 3.6;told -0.9;law -0.3;news-voice 1.2;meeting-internal -2.4;trouble 2.4;job -1.2;attached -3;please-do -1.8;agreed 0.3;we-you-customer 2.1;most-firms 1.8;problem -1.8;study 2.4",
  ticket:
    "problem -3.9;support-voice -3.9;news-voice -1.2;process -0.6;without -1.8;pricing 0.6;notice -0.6;law -0.9;please-do -0.6;job -1.2;recruiting 2.1;solution -1.5;percent 0.6;minutes -2.1;meeting-internal -0.3;attached 0.3;platform -2.7;your-business 0.3;no-answer -0.9;i-am-from 3.6;technical -3.3",
  personal:
    "told 1.5;meeting-internal -0.6;pricing -0.3;internal -0.6;please-do -2.1;noticed-that 0.6;news-voice -1.2;study -2.4;costs-nothing 0.9;minutes 2.4;notice 0.9;event-seller 1.5;just-wanted -2.7;platform 0.6;job -2.1;no-answer -2.4;percent 0.9;we-built 0.6;your-business 0.6;reach-out -2.7;attached -0.9;new-customers 0.6;solution 1.5;technical -1.2;customers 0.6",
  reproach:
    "self 1.5;contract 1.2;no-answer 3.3;pricing -0.6;process 0.6;invoice 3;internal 1.8;please-do -2.7;without -0.9;news-voice -0.6",
  technical:
    "told 3;attached -0.3;problem -5.7;law 0.9;no-answer -0.9;news-voice -1.2;costs-nothing -1.5;noticed-that -2.1;platform 1.2;minutes -2.7;i-am-from -2.4;job 0.9;agreed 2.1;please-do -0.6;notice -2.7;solution -1.2;meeting-internal 0.9",
  without:
    "pricing 0.3;no-obligation 1.8;told -2.4;percent 2.7;law 0.9;news-voice 0.9;attached 5.1;happy-to 1.5;please-do -0.9;trial 2.4;problem -0.9;manufacturer 2.1;minutes 2.4;we-built 0.6;agreed -0.3;job 2.7;event-seller 1.5;agency -1.5;new-customers -0.6;study 1.2;reach-out 0.9;most-firms 1.5;your-business -1.8;quality 3;experience -0.9;goodbye 0.3;platform -0.9;help-you 2.1;case 1.2;staff-seller 0.6;reply -1.5;revenue 1.5;support-voice -0.9",
  pricing:
    "told -0.9;law -2.1;please-do -0.6;news-voice -0.9;problem 4.8;meeting-internal 0.6;agreed -1.8;attached 1.8;i-want-buy -1.2;we-you-customer -1.2;support-voice 3.6",
  "sent-away":
    "self 1.2;opt-out-line -3.3;please-do -1.8;told 1.2;contract -0.6;internal 4.8;process 3.3;news-voice -0.6;solution -2.1;i-want-buy 3.9;pricing 2.4;law -1.5;goodbye 1.5;i-am-from 0.6;reply 0.9;shared 0.9",
  "opt-out":
    "sent-away -1.2;self 0.6;gives-up 0.6;farewell 1.5;goodbye 0.6;reply 1.2;problem -0.9;again 3.9;without 0.6;news-voice 0.9;no-obligation -4.8;no-answer -0.6",
  scarcity:
    "figure -2.1;contract -0.6;self -0.9;law 1.2;time -2.7;free -4.5;trial -5.1;pricing -6.3;shared 0.6;told 3.3;news-voice 3;personal -1.5",
  order:
    "shared 0.9;quality -0.3;agreed 1.8;pricing -2.1;process 1.5;percent 2.7;news-voice -1.2;without 0.6;please-do -1.2;manufacturer 0.3;ticket -2.4;law 0.3;just-wanted -1.2;costs-nothing -1.2;meeting-internal -2.1;we-built 3;attached -4.5;problem -5.7;solution 1.5;notice 2.1;personal -3;platform -1.5;support-voice 2.1;study -2.4;i-am-from 1.2;thanks-for -0.6;job 3.9;reply 3;minutes 5.1;reduce -1.8;goodbye 1.5;experience 3",
  invoice:
    "process 0.9;contract -1.2;please-do -2.1;pricing 2.4;shared -3;told -0.9;percent 6;notice -1.5;internal -1.5;attached -3.6;law 2.1;without 1.8;news-voice -2.1;we-you-customer 1.2;ticket -1.8;just-wanted -0.9;solution -1.5;personal -2.4;i-am-from -0.9;costs-nothing 0.6;experience -1.8;platform 1.5;no-answer -0.9;trial 4.2;case 1.2;job 3.9;thanks-for -0.3;funding -0.6;save 2.1;technical -2.1;minutes 2.4;reach-out -0.6;your-business -3.3;noticed-that 2.7;trouble -1.2;happy-to -1.5;quality 3",
  "no-answer": "told -0.6;goodbye 1.8;problem 2.7;please-do -0.9;study -1.5;job 0.3",
  "we-you-customer": "law 1.8;news-voice -1.2",
  reduce:
    "percent 1.5;pricing 1.5;told 0.3;meeting-internal 1.5;news-voice -1.8;customers 0.9;minutes -0.6;without 0.6;job 1.8;please-do -0.9;solution 1.2",
  minutes:
    "meeting-internal 0.6;told 3.9;pricing 1.2;study -6;costs-nothing -0.6;news-voice -1.8;please-do -0.9;open-to -0.6;law 1.2;problem 1.8;happy-to 0.9;visit -2.7;agreed 3.3",
  praise:
    "self 2.4;process 2.4;noticed-that 1.8;news-voice 3.3;internal -2.4;personal -2.4;meeting-internal 0.3;study -2.7",
  problem: "news-voice -3;attached -1.2;support-voice -2.1;law 2.4;please-do -0.9;agreed -0.9",
  agency:
    "study 2.1;i-am-from 3.6;pricing 0.3;told -0.3;percent 1.5;noticed-that 5.1;job 1.2;news-voice 1.8;reach-out 0.6",
  "i-am-from":
    "told -1.5;study -4.8;pricing -2.1;meeting-internal -0.9;news-voice -1.2;costs-nothing -1.2;attached 3;please-do -2.1;job -2.1;agreed -1.5;minutes 1.2;no-answer 0.9;goodbye 0.6;i-want-buy -1.2;problem -0.9",
  newsletter:
    "news-voice -0.9;support-voice -6.3;told 3.3;meeting-internal -1.2;internal -1.2;pricing 2.4;customers -2.1",
  "noticed-that":
    "told -2.7;news-voice -3;study -2.4;job 5.4;i-am-from 0.9;meeting-internal -0.6;pricing -1.5;reach-out -1.5",
  job: "study -1.5",
  "event-seller":
    "pricing -2.7;please-do 1.2;agreed 2.7;minutes 4.8;study -1.5;job -0.9;news-voice -1.5;thanks-for -0.3;your-business 3.3",
  attached: "law 4.8;job -7.8;agreed -0.9;meeting-internal -0.3;study 1.5;we-you-customer -2.1",
  case: "told 0.9;pricing 2.1;attached -3;job -1.5;minutes -1.5;noticed-that -0.6;i-am-from -1.8",
  "please-do":
    "attached 1.5;law -2.7;news-voice -4.5;study -0.3;support-voice 0.3;i-want-buy 1.8;job -2.4;agreed 0.9;we-you-customer 0.9;thanks-for -2.1",
  manufacturer:
    "pricing -0.9;percent -0.9;news-voice 0.3;i-am-from 0.3;experience 3;please-do 3.3;meeting-internal 2.7;attached 2.1;happy-to -2.1;study 2.4;minutes -3.3;agreed 0.3;i-want-buy -4.5;noticed-that 1.5",
  "we-built": "i-am-from -2.7;pricing 2.7;platform 1.2;percent 0.3;manufacturer 3.3;experience 0.9;news-voice -0.9",
  "your-business":
    "told -2.4;noticed-that 1.8;news-voice 0.6;problem 0.9;job -1.5;i-am-from 1.5;meeting-internal 0.6;study 0.6;reach-out 2.1",
  agreed: "law -0.3;news-voice -3",
  solution:
    "pricing -1.5;told 0.3;i-am-from -0.6;law 0.6;news-voice -3;please-do -0.9;agency -4.8;attached 0.6;minutes 0.6;costs-nothing 0.6;reach-out 0.9;percent -3.3;support-voice -1.2;event-seller 0.6;manufacturer -0.6;i-want-buy -1.5;study 2.7",
  "costs-nothing":
    "trial 0.9;meeting-internal -0.3;law 0.3;attached 1.8;no-obligation 0.6;study 1.5;agreed 0.6;please-do -0.3",
  notice:
    "told -2.1;law -0.9;without -0.3;costs-nothing -2.4;news-voice -0.6;percent 0.9;meeting-internal -2.1;i-am-from 0.3;trial 2.1;problem -1.5;minutes 1.2;solution -0.6;study 2.4;support-voice 2.4;agency -0.6;manufacturer -1.5;right-person 0.9;case 0.6;we-built 2.7",
  revenue: "percent 0.9;pricing 2.7;told -3.6;law -2.1",
  "thanks-for": "agreed -5.1;job -1.2",
  discount: "pricing 3.3;law -0.6;please-do -0.6",
  "happy-to":
    "pricing -2.1;news-voice -1.5;costs-nothing 1.5;trial 0.6;job 1.8;law -1.2;attached 0.3;told -0.3;reply 1.8;meeting-internal 0.9;study -1.2",
  platform:
    "told 2.1;pricing 0.3;solution 2.4;i-am-from -1.2;percent 3;news-voice -0.6;meeting-internal 0.9;attached -0.6;costs-nothing -1.5;agency 1.5;job 1.5;minutes -1.2",
  "new-customers": "customers -2.1;told 0.6;trouble -0.9;your-business 0.6;news-voice -2.4;attached 0.3",
  customers: "told -1.5;percent 3.3;i-am-from 3.6;meeting-internal -0.3;most-firms 0.6",
  "news-voice": "law 1.8;meeting-internal -1.2;job 0.6",
  "just-wanted": "told -1.5;no-answer 0.3;goodbye 1.5;job -1.8;news-voice -1.5;law -1.8",
  save: "percent 1.8;told -2.4;reduce 0.9",
  insult: "self -0.9",
  trial: "we-you-customer -3.9;told -2.7;news-voice 0.3;agreed -0.9",
  "small-talk": "reach-out 2.4",
  "no-obligation": "pricing 3.3;law 0.3",
  experience:
    "i-am-from 0.3;pricing 1.8;told 0.9;percent -3;meeting-internal 1.5;please-do 1.8;study -2.4;job 1.8;law 0.3",
  "most-firms": "pricing 3;problem 2.7",
  reply: "please-do -1.2;opt-out-line -1.2;pricing 3;news-voice 2.1;costs-nothing -0.9",
  quality: "pricing 1.8;told -1.8;i-am-from 0.9;costs-nothing -0.3;manufacturer 0.3;law -0.9;we-built 3.6",
  trouble: "told -3;pricing 0.6;news-voice 1.2",
  "later-date": "told -2.4;pricing -0.6;goodbye 2.7;invoice 5.4;no-answer 3",
  "open-to": "law -3;agreed -0.6;pricing 2.1;costs-nothing 0.3",
  goodbye: "told -3;news-voice 1.8;meeting-internal 2.1",
  "meeting-internal": "job -3.6;study 0.9",
  funding: "percent 3.3;told 1.2",
  increase: "pricing -1.2;told 0.3",
  law: "job -3.3;study 0.6",
  demo: "told -0.6;happy-to 0.6",
  "reach-out":
    "demo -3;no-answer 2.7;pricing -2.1;law 1.2;i-am-from 1.2;meeting-internal 0.6;news-voice -2.4;right-person 2.1",
  reopens: "curious 2.7;told -0.6",
  "right-person": "please-do -3;i-want-buy 1.2;law 1.5",
  "team-time": "pricing 2.1;told -3.3",
  "list-seller": "pricing 0.6;meeting-internal 3.9",
  seo: "pricing -0.9;your-business -1.2;news-voice 2.1",
  "help-you": "pricing 2.1",
  "i-want-buy": "law 5.1",
  automation: "pricing 2.7",
};
