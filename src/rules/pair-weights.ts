import type { PairWeights } from "../engine/pairs";

// Written by npm run calibrate. Pairs of our own fields, numbers from the fit.
export const pairWeights: PairWeights = {
  you: "self 2.1;figure -0.3;ask 0.9;role 4.5;told -0.6;product 1.5;material 2.1;proof 0.6;process 0.6;benefit 0.6;noticed 1.8;contract 1.5;shared -2.1;again -0.9;please-do -1.8;internal -0.6;news-voice 1.5;personal -0.6;agreed -5.4;your-business 0.9;pain 1.8;minutes 0.3;noticed-that -2.4;meeting-internal 1.2;law -1.5;happy-to 1.8;notice -3.6;costs-nothing 0.3;interest 0.6;study 1.5;job 5.7;recruiting -2.4;i-am-from -0.9;no-answer 3;we-you-customer -1.8;problem -0.9;manufacturer 3.6;event-seller 0.9;gives-up 0.3;solution -1.2;who-decides 2.7;reach-out -0.3;open-to -2.4;technical 0.3;platform -0.3;farewell -0.6;reply 0.6;goodbye 0.3;sent-away -0.9;right-person -2.7;thanks-for -5.7;introduces -2.4;case -2.1;i-want-buy 1.5;team-time 4.2;new-customers 3.3;experience -2.7;agency 3;just-wanted -3.6;later-date 1.2;opt-out -0.6;demo 0.9;scarcity -3;praise -1.5;trouble 1.8;revenue 1.8;save 2.4;newsletter -3;support-voice -0.6;discount -3.3;quality 0.6;visit 1.2;funding 3;no-obligation 3.6;increase 2.4;curious 5.4;most-firms 3.3;automation -1.8;staff-seller 4.2;seo 6.3;opt-out-line 1.5;reopens 5.7;help-you -0.6;list-seller 2.7;partner-with 2.1;small-talk 1.2;worth -1.2",
  price:
    "figure 4.5;free 1.5;material -1.5;time 1.2;proof -0.3;ask 0.9;contract -1.8;invoice -1.8;process 2.1;told -2.1;percent -0.9;without 1.8;trial 3.3;role 0.6;order 1.2;law 2.1;shared -2.1;news-voice 1.8;discount -2.7;please-do 1.5;again -2.1;attached 2.4;problem 2.7;agreed -1.2;no-obligation 0.9;we-built -1.8;solution 1.5;event-seller 1.2;happy-to 2.1;quality -0.3;reduce -0.6;recruiting -2.7;interest -2.1;we-you-customer -0.9;i-am-from 0.6;job 3.3;gives-up 0.9;platform 0.6;study 2.4;agency -0.3;technical 2.1;experience 4.2;noticed 0.9;revenue 0.6;support-voice 0.9;your-business 1.2;no-answer 3.3;i-want-buy -1.5;customers -1.2;sent-away -1.8;reply 2.7;trouble 0.9;later-date -2.7;reproach 0.3;most-firms 1.8;noticed-that -2.4;reach-out -1.2;staff-seller 1.5;who-decides 2.7;farewell 4.2;goodbye 0.3;automation 0.9;opt-out -2.4;thanks-for -2.1",
  figure:
    "self -1.2;time -1.2;pricing 2.4;percent 2.1;process -1.8;contract -2.1;ask -1.8;invoice -3.9;minutes 3.3;internal -1.5;without -0.6;order -0.9;law -0.6;shared -3;please-do -3.9;personal -0.6;again -2.4;meeting-internal -0.3;experience -0.3;notice -0.9;attached -3;agreed -1.5;costs-nothing 0.6;noticed -1.8;problem -0.6;manufacturer 1.5;job 0.6;study -1.5;ticket -3.6;event-seller 1.5;reduce -0.3;solution 1.2;we-you-customer -5.4;technical -3.3;platform 1.2;introduces 0.3;gives-up 2.4;case 1.5;interest 1.2;your-business -0.6;new-customers 1.2;revenue 1.8;quality 4.8;noticed-that 2.4;support-voice 2.1;save 0.9;customers 0.9;discount -1.5;trial -0.6;agency -0.3;just-wanted -3.9;funding 3.9;increase -1.2;happy-to -1.2;reach-out 0.9;most-firms 4.2;i-want-buy -6.3;reproach 0.9;no-obligation 3.9;demo 2.1;staff-seller 3;goodbye -1.8;reply -0.3;team-time -0.6;opt-out -1.5;list-seller 3.3;who-decides 0.9;seo 0.3;thanks-for -0.9;partner-with 0.3;worth 1.5",
  we: "you -0.6;price -0.3;do 2.7;self -0.9;product 1.2;proof 0.6;ask -2.1;pricing 1.2;benefit 0.9;material 1.2;told -2.4;contract -0.3;percent 3.3;role 0.9;please-do -3.3;invoice 0.6;shared -1.5;free 1.5;i-am-from 0.6;without 0.9;pain -3;personal -1.5;again -1.5;costs-nothing 2.1;law -0.6;news-voice -2.4;agreed -2.1;introduces -0.6;minutes 1.2;manufacturer 2.4;platform 2.7;customers 2.4;solution 1.2;problem 2.1;experience 1.2;attached 2.7;event-seller -0.6;ticket -2.7;reduce -0.6;technical 2.1;recruiting 1.8;noticed -3;interest -1.8;your-business 0.9;agency 1.2;quality 4.2;gives-up 0.3;new-customers 1.2;case -0.6;save -1.5;no-answer 0.3;trouble -1.5;i-want-buy -5.1;revenue 1.5;happy-to 0.6;increase -0.6;help-you 1.5;automation 3.9;visit 2.7;thanks-for -5.4;later-date -0.6;just-wanted -1.8;who-decides -1.2;staff-seller 5.7;newsletter -4.2;reproach -2.7;most-firms 1.8;noticed-that -0.6;right-person -0.3;no-obligation 1.5;reply -1.2;scarcity -0.3;goodbye 0.3;farewell 0.3;seo 1.8;praise 0.6",
  ask: "self 1.2;time 0.6;interest 2.7;happy-to 3.9;minutes -1.5;open-to 2.1;pricing -1.8;again -1.2;contract -0.6;without 0.6;internal -0.3;please-do 0.3;costs-nothing 2.1;who-decides 2.7;news-voice -1.8;opt-out 3.3;meeting-internal -2.4;reach-out 1.8;invoice -2.1;law -1.5;trial 0.6;personal -1.8;visit 2.1;job -0.6;shared 3;demo 1.5;i-want-buy -4.2;order -0.3;attached 2.1;sent-away 3.6;worth 1.8;notice 3.6;manufacturer 2.1;problem -1.5;recruiting -2.7;solution 0.9;opt-out-line 4.2;later-date 1.5;i-am-from -3;gives-up 0.3;noticed -3;event-seller -0.6;technical -0.9;platform -2.1;farewell 1.2;no-obligation -0.3;staff-seller 0.9;agreed -3;introduces 3.6;reproach -0.6;noticed-that -1.8;newsletter -1.5;we-built -1.2;list-seller 0.6;help-you -2.4;revenue 2.4;quality -1.2;increase -0.9",
  time: "self 0.9;minutes -0.3;told -0.3;process -0.6;pricing -0.9;meeting-internal -1.2;shared -3.3;internal -0.9;contract -1.5;please-do -2.4;again -1.5;personal 0.3;without 0.6;demo 2.1;noticed 1.5;costs-nothing -1.5;interest 0.9;visit 0.6;news-voice -3;agreed 0.3;law -0.9;order -2.1;invoice 1.5;job 2.1;solution 0.9;study 1.2;recruiting -0.3;attached -3.3;reach-out 0.3;event-seller -0.3;happy-to -0.6;manufacturer -1.5;problem 0.6;open-to 0.6;your-business -1.5;trial -0.9;platform -2.7;reduce 1.5;thanks-for -6.3;agency -0.9;new-customers -0.9;customers 1.8;right-person -1.2;farewell 0.9;just-wanted -1.2;later-date -2.1;goodbye 0.6;experience 1.2;i-want-buy -0.9;sent-away 2.4;revenue -0.3;worth 2.7;no-obligation 0.3;trouble 0.3;reproach -0.9;increase 2.1;support-voice -0.3;most-firms 2.1;newsletter -2.7;opt-out -2.1;staff-seller 0.3;quality -0.9;discount -1.8;funding -0.6;partner-with -2.1",
  product:
    "figure -0.9;self -0.3;price 1.8;solution -2.1;time 0.9;platform -0.9;material -1.2;proof 0.6;ask 1.2;pricing -0.9;role 0.9;benefit 0.9;manufacturer -0.6;agency -0.9;meeting-internal 2.4;i-am-from 1.2;pain 0.9;free -2.4;attached -1.5;news-voice 2.4;law 0.6;percent -1.2;invoice 1.2;shared -0.9;again 0.9;please-do -2.1;we-built 3.9;technical -4.5;introduces 1.8;job -1.8;problem -0.9;personal 0.9;interest 0.3;new-customers 1.8;we-you-customer -3;agreed -3.6;ticket 1.2;minutes 0.6;study 0.9;gives-up -0.9;happy-to 2.1;quality -2.1;funding 1.2;i-want-buy 1.8;who-decides 1.5;reach-out 1.2;list-seller 2.7;customers -0.9;trial -2.7;farewell 4.5;open-to 1.5;goodbye 2.1;increase -0.9;reproach 1.2;just-wanted 0.9;later-date 0.3;most-firms 1.5;trouble 1.8;reply 1.2;save -5.4;thanks-for -2.4;praise -0.9;staff-seller -1.5",
  self: "told -0.3;process -0.6;personal -0.9;contract -0.3;please-do -1.8;noticed-that -1.2;happy-to 1.2;without 0.3;minutes 1.2;no-answer 2.1;invoice -0.6;study -3.3;job -3;law 1.2;costs-nothing 3.9;shared 3;reach-out -1.8;attached 0.3;problem 1.2;goodbye -0.6;your-business -1.8;notice 1.2;manufacturer -0.9;percent 2.7;reply -1.2;just-wanted 1.5;i-want-buy -2.7;we-built -1.2;agreed 0.6;solution 2.4;event-seller -1.2;platform -0.9;right-person 1.5;agency 1.8;experience 2.1;reduce -1.5;later-date -1.2;case 1.2;customers 1.2;visit 3;trouble 1.2;new-customers 1.5;we-you-customer 4.2;save 0.6;open-to 0.6;increase 0.9;staff-seller 4.2;most-firms 1.8;discount -2.1;team-time -0.6;automation 0.3;reopens -2.7;newsletter 0.9;seo 1.5;curious 1.5;help-you 2.7;support-voice 2.7;funding 0.3;opt-out-line -0.9;list-seller 3.6;partner-with -0.6;thanks-for 1.8;worth -0.3",
  do: "figure 0.6;price -0.3;we-built 5.4;time 0.6;benefit 1.2;proof 1.5;pricing -0.9;contract 2.1;material -2.4;i-am-from 0.6;reduce -3.3;without 2.7;free -0.6;introduces 3.3;internal 1.5;costs-nothing 2.7;personal 1.2;news-voice 1.2;please-do -0.3;minutes 2.4;order 2.4;noticed -0.6;solution -0.3;problem -1.5;again -1.2;invoice 0.3;experience 0.9;shared 0.6;study 0.3;attached -2.7;notice 2.1;technical -3.3;interest 1.2;job 0.6;your-business 0.3;recruiting 1.5;we-you-customer -0.3;ticket -1.2;agency 0.6;right-person 2.7;new-customers -0.9;revenue 1.8;trial -3.3;automation 4.5;sent-away -1.5;i-want-buy -7.2;trouble 0.6;worth -0.6;discount 1.8;happy-to -0.9;save 0.9;no-answer 1.5;visit 1.2;team-time -2.4;goodbye 1.8;newsletter -1.8;scarcity 0.9;reproach -0.3;staff-seller 1.2;open-to 2.1;reply -1.8",
  benefit:
    "figure 0.9;without 0.3;price -1.8;self -0.3;reduce 2.4;time -0.9;proof 1.2;pricing -0.3;ask -3.3;save 0.9;percent -0.3;material -1.2;told 0.9;contract 1.2;pain 0.9;increase -2.4;again -0.3;role 2.4;costs-nothing -0.3;news-voice -0.6;quality 0.9;meeting-internal 0.3;personal -0.9;new-customers 2.7;please-do -1.5;shared 0.3;case -0.6;no-obligation 2.7;no-answer 0.3;i-am-from -2.4;minutes 0.9;customers 1.5;ticket -2.1;job 1.8;we-built 3.9;solution 0.9;problem -2.7;recruiting -1.2;technical -3.3;team-time 5.1;most-firms 5.1;agency 0.3;noticed-that -0.6;trouble -0.6;interest 0.9;your-business 1.8;experience -1.5;gives-up 1.2;introduces 2.7;reproach -0.6;reach-out 0.6;opt-out 0.3;reply -1.2;discount 3.6;help-you 1.5;visit 0.9;demo 1.5;staff-seller 1.2;i-want-buy -0.3;automation 0.6;praise 0.9",
  material:
    "figure -0.9;self 2.1;time -2.4;ask 2.4;free 3.9;pricing 1.5;trial -1.2;process -2.4;attached -1.8;told -1.2;happy-to 3;costs-nothing 4.2;demo -3.3;without 1.5;again 0.9;invoice -0.6;agreed -4.8;minutes 2.7;order 1.2;notice -0.3;please-do -2.7;meeting-internal -0.6;noticed 0.9;staff-seller 4.8;interest 0.9;personal -0.6;we-you-customer -2.7;solution -0.6;i-am-from -3;job -1.2;study 0.9;your-business 2.1;event-seller -2.4;no-obligation 2.7;technical -3;gives-up -0.6;sent-away -2.7;noticed-that -1.2;we-built 3.9;goodbye 5.1;farewell 1.8;reduce 1.8;experience -2.4;customers 0.6;agency -1.2;new-customers -1.8;thanks-for -2.7;support-voice 2.4;seo 1.5;just-wanted -5.4;funding -2.1;reproach -3.6;automation 3.9;discount 2.4;revenue -1.2;visit -1.8;praise -1.5",
  proof:
    "percent -0.3;self -1.2;experience 0.6;pricing -2.4;case 3;told 0.9;contract -0.9;process 1.8;role 0.6;ask 0.9;news-voice 0.6;new-customers 0.3;law -0.9;i-am-from 0.9;internal -1.5;platform 1.5;order 1.2;manufacturer -0.6;again 1.8;please-do -1.5;noticed 1.2;notice 2.4;personal -0.6;free 0.3;job 0.6;introduces 1.8;ticket 0.9;we-built 1.5;problem -2.4;quality -0.6;solution -1.5;save 1.8;your-business -1.8;minutes 0.6;agency 3;trouble 1.2;agreed -1.5;sent-away -1.2;technical -0.6;reproach 1.8;study 1.5;funding 2.1;no-answer 1.8;most-firms 3.9;interest -0.3;reach-out 1.5;gives-up 1.2;newsletter -2.1;trial 0.6;goodbye -0.9;i-want-buy 2.7",
  contract:
    "law -0.9;we-you-customer -3.9;process 1.2;shared 1.2;pricing 1.5;told 0.6;internal 3.3;percent 3;please-do 0.6;without 1.2;attached -0.3;news-voice -2.1;meeting-internal 0.6;study 1.8;solution -0.3;problem -0.3;job -2.1;ticket 2.1;no-obligation 2.7;quality 3;platform 3;technical -2.4;manufacturer 1.8;open-to 0.9;minutes 2.1;your-business -1.8;revenue -1.8;customers 3.3;reply -1.2;just-wanted -0.9;goodbye 5.4;most-firms 3;funding 0.9",
  noticed:
    "self 1.2;noticed-that 2.7;told 0.6;process 0.3;praise 2.7;news-voice 0.3;study 3.3;recruiting -0.3;job 2.7;personal 0.9;i-am-from 0.9;contract 0.6;internal -1.2;problem -1.5;pricing 1.5;case 2.7;shared 1.5;interest 2.1;law 2.7;agency 0.3;minutes -2.4;invoice 0.3;no-answer -0.3;reach-out -1.8;percent -2.7;agreed -0.6;trouble 1.8",
  again:
    "self 1.2;no-answer 2.4;just-wanted 2.4;told 0.3;process 0.3;goodbye 1.5;invoice -3;contract 0.6;farewell 4.5;without 2.7;order -0.9;pricing 0.9;shared 1.8;attached -0.3;technical 1.5;job -3.3;internal -0.6;problem -0.9;law -0.9;meeting-internal -1.2;study -1.2;ticket -0.3;minutes 3.6;notice 0.9;event-seller -2.4;sent-away 2.1;later-date 3.9;manufacturer 0.6;percent -2.4;costs-nothing 0.3;partner-with 2.4;trouble 2.1;case 2.4",
  role: "self -0.3;figure -0.6;your-business 0.9;time 1.2;noticed -1.8;ask 0.9;told -0.9;material -0.9;team-time -3.3;meeting-internal 3.6;process -0.3;pricing -0.3;internal 1.2;contract -0.3;again 0.3;thanks-for -4.8;news-voice 0.6;new-customers -0.3;right-person -1.2;without -2.1;job -0.3;minutes -0.3;problem -0.9;interest -1.5;percent 3;i-am-from -0.6;recruiting 1.8;customers -1.2;law 1.2;study -1.2;manufacturer -0.9;ticket 0.3;attached 2.1;no-answer -2.4;gives-up 0.6;goodbye 1.8;i-want-buy -0.3;platform 2.1;reproach 1.2;introduces 0.6;revenue 1.5;sent-away -1.2;technical 1.8;curious 1.5;reduce -0.9;just-wanted 1.5",
  process:
    "study -1.5;job -0.6;recruiting -0.6;meeting-internal -4.2;told 0.3;shared -6.9;law -2.4;attached -3.3;i-am-from -3.9;news-voice -2.4;internal 3.9;personal -3;minutes -0.6;noticed-that 2.4;percent 1.8;newsletter -7.8;platform 0.9;technical 0.3;experience 1.8;solution 0.9;manufacturer -2.4;your-business -1.2;reach-out -1.5;we-you-customer -1.5;trial -0.6;quality -1.2;open-to -3.3;goodbye 2.4;trouble -1.5;save 0.6;reply 1.5;staff-seller -1.8",
  pain: "figure -0.3;price 0.3;self -0.3;pricing 1.8;trouble 1.2;time 0.3;told 0.9;process -1.2;material -0.3;problem -0.6;ask -0.6;internal 0.9;contract -1.5;without 2.4;invoice -3;role 2.7;attached 0.3;news-voice -1.8;again -1.8;noticed 0.3;personal 1.8;order 1.8;study 0.6;revenue 5.7;free -0.6;manufacturer 1.2;gives-up 0.6;most-firms 2.4;your-business 0.9;i-want-buy -3.6;event-seller 0.3;job 3.3;quality -1.2;solution -2.7;introduces 3",
  recruiting:
    "job -1.8;agreed -2.1;pricing 0.9;internal -2.7;minutes -3.9;percent 3.3;news-voice 0.3;meeting-internal -2.1;law -1.2;please-do -0.6;without -0.9;quality -1.5;just-wanted -0.9",
  shared:
    "agreed -4.8;attached 0.9;we-you-customer 3;thanks-for -3;job -3;pricing -2.4;internal 0.3;please-do 1.5;meeting-internal -1.8;news-voice -4.5;notice -1.2;event-seller -1.2;study -0.9;without 1.5;personal -1.2;i-am-from -1.5;happy-to -0.6;minutes 3.9;noticed-that 2.7;costs-nothing 0.9;technical 2.4",
  internal:
    "please-do -2.4;meeting-internal -0.6;attached -2.4;law -0.3;pricing 0.9;i-am-from -0.6;team-time 1.5;study -4.2;minutes 2.1;manufacturer 1.2;job -2.7;your-business 1.5;agency -1.2;revenue -1.8;experience -2.1;support-voice -2.1;customers 0.6;right-person 0.9",
  free: "figure -0.6;trial -1.5;ask 1.5;without 1.2;pricing 1.5;process -0.3;told -0.6;happy-to 0.9;notice 1.2;minutes -0.6;internal 0.6;we-you-customer -2.7;law -1.5;meeting-internal 0.6;personal -1.5;i-am-from -2.4;manufacturer 1.5;percent 0.9;technical -0.6;agreed 0.3;open-to 2.1;please-do -0.6;solution 1.2;quality -2.1;ticket -0.9;gives-up -1.2;platform -1.2;visit 1.5",
  introduces:
    "i-am-from 3.6;self -2.1;reach-out 3.6;we-built -3.6;agency 0.9;process -0.9;experience 2.4;contract -1.8;pricing -0.9;without 0.6;news-voice -3.9;personal -2.7;job -0.6;noticed -1.2",
  "who-decides":
    "right-person 3.3;self 2.1;your-business 1.5;i-want-buy 1.8;contract 1.8;internal 0.3;told -2.1;law 1.8;meeting-internal 0.9;reach-out 1.8;notice 1.5",
  "gives-up":
    "self -0.6;farewell 1.2;goodbye 2.1;pricing -0.6;told 2.7;shared 2.4;problem -1.2;contract -0.3;thanks-for 6.9;sent-away 2.1;law -3.6;without 0.9;meeting-internal 1.2;ticket -2.4;no-answer 1.5;job 1.2",
  interest:
    "self -1.2;open-to -1.5;worth 1.8;trial 1.8;sent-away 5.1;curious 4.5;told 1.2;contract 0.6;again 2.4;recruiting -3.9;invoice -1.8;job -0.6;reply 0.9;i-am-from 0.9;internal 0.9;costs-nothing 0.9;farewell 2.1;solution -3.9;personal 1.8;list-seller 1.8",
  farewell: "self 2.4;goodbye 3;no-answer 5.7;i-am-from 1.2;opt-out-line 1.5;just-wanted 1.5;process 3.3;told 3.6",
  told: "agreed -0.9;problem -0.3;meeting-internal 0.3;news-voice -1.8;study 1.5;law 1.5;attached 0.9;thanks-for -4.5;support-voice -2.1",
  ticket:
    "problem -3.6;support-voice -3;told -0.6;news-voice -0.9;process -0.6;without -0.9;notice -0.6;recruiting 1.5;meeting-internal -1.5",
  personal:
    "told 0.6;meeting-internal -1.2;noticed-that 0.6;please-do -1.5;without 0.6;study -1.2;news-voice -1.5;minutes 3;law 0.6;notice 1.5;event-seller 1.5;just-wanted -2.4;job -1.5;no-answer -3;we-built 0.6;attached -1.5;reach-out -2.1",
  reproach: "self 1.2;told 0.6;contract 1.2;no-answer 2.7;internal 0.6;invoice 2.7",
  pricing:
    "told -0.9;law -1.5;problem 6;attached 2.1;meeting-internal 0.9;agreed -1.5;support-voice 3.6;we-you-customer -0.3;no-answer 1.5",
  technical:
    "told 2.7;pricing 1.2;problem -4.8;noticed-that -2.1;costs-nothing -0.9;minutes -2.7;no-answer -0.9;internal 0.6;news-voice -2.4;i-am-from -0.6;job 0.3",
  scarcity: "figure -3.3;self 0.9;time -3.6;free -4.8;pricing -5.4;trial -3;personal -1.8;told 2.1",
  "sent-away":
    "self 2.1;opt-out-line -3;please-do -2.7;internal 3.6;told 1.8;contract -2.4;process 2.1;pricing 2.1;i-want-buy 3.3;goodbye 0.9;law -2.1",
  "opt-out": "sent-away -1.8;farewell 1.8;goodbye 0.6;reply 0.6;problem -0.3;without 0.6;again 2.7",
  invoice:
    "contract -1.2;please-do -3;pricing 1.8;shared -3;percent 6.6;notice -2.4;internal -1.2;law 1.5;attached -2.7;without 0.9;news-voice -1.5;just-wanted -0.3;solution -2.4;i-am-from -0.9;personal -2.4;trial 3;platform 0.3;experience -1.8;job 3.9;no-answer -0.3;save 1.5;funding -0.9",
  "no-answer": "told -0.6;goodbye 0.9;problem 0.9;news-voice -0.6",
  "we-you-customer": "law 2.1",
  praise: "self 2.1;told 0.6;news-voice 4.2",
  minutes: "meeting-internal -1.5;told 4.5;pricing 1.8;study -3.9;news-voice -0.6;please-do -0.9;open-to -0.9",
  order:
    "agreed 0.9;pricing -2.4;percent 2.1;contract 1.8;manufacturer 0.6;without 2.7;please-do -0.9;ticket -2.4;we-built 1.8;just-wanted -0.6;meeting-internal -0.9;problem -5.7;attached -3.9;personal -2.1;solution 1.5;support-voice 1.5;study -1.2;notice 3.3;job 2.1",
  percent:
    "discount 1.8;law -0.6;trouble 2.4;attached -1.8;meeting-internal -1.5;please-do -1.2;minutes 0.9;we-you-customer 1.8;problem -0.9",
  problem: "news-voice -3;attached -0.3;law 2.1;support-voice -2.4",
  reduce: "percent 2.1;pricing 1.2;customers 0.9",
  "i-am-from":
    "told -2.1;study -3.6;meeting-internal -0.9;news-voice -0.9;costs-nothing -0.3;please-do -0.9;job -1.5;minutes 1.5;agreed -0.3;attached 2.7;no-answer 0.6;i-want-buy -2.1",
  solution:
    "meeting-internal -2.1;pricing -0.9;news-voice -2.4;agency -3.6;attached 1.2;costs-nothing 0.3;reach-out 0.6;support-voice -0.6",
  "we-built": "i-am-from -2.1;pricing 2.7;manufacturer 1.8",
  "noticed-that": "told -1.2;news-voice -2.1;study -2.7;job 4.2;i-am-from 0.9;pricing -1.8",
  "your-business": "told -1.2;news-voice 0.9;job -1.2;i-am-from 1.2",
  job: "study -2.1",
  agency: "study 1.5;i-am-from 3.6;told -0.9",
  case: "told 1.2;pricing 0.6;attached -2.4",
  "event-seller": "pricing -3;told 0.9;agreed 2.1;minutes 3.3;news-voice -1.2",
  manufacturer:
    "pricing -1.5;told 1.8;news-voice -0.6;experience 3;i-am-from 1.5;law 0.3;meeting-internal 3;attached 3;happy-to -1.8;study 0.9;please-do 1.2;minutes -1.8",
  newsletter: "news-voice -1.8;support-voice -5.7;pricing 0.6",
  "please-do": "attached 0.9;law -3;news-voice -4.2;i-want-buy 0.6;support-voice -0.3;agreed 0.9",
  without:
    "no-obligation 1.2;law 0.3;percent 1.2;told -0.9;attached 3.3;news-voice 0.6;happy-to 0.6;no-answer -0.9;trial 3.6;manufacturer 3.9;problem -1.5;minutes 0.9;job 0.9;reach-out 2.7;new-customers -1.5;your-business -1.2;most-firms 0.6;experience -1.5;quality 3",
  attached: "law 3;job -7.2;news-voice 1.2;meeting-internal 1.8;we-you-customer -1.2",
  notice:
    "pricing 0.3;told -1.2;law -1.5;we-you-customer -0.6;news-voice -0.3;meeting-internal -0.3;costs-nothing -1.8;trial 1.5;study 2.4;manufacturer -1.2;support-voice 2.4",
  discount: "pricing 2.1",
  "happy-to": "pricing -1.2;news-voice -0.6;trial 0.9;job 1.5",
  "new-customers": "customers -0.9;percent -1.5;pricing -0.6",
  "thanks-for": "agreed -4.2",
  platform: "told 1.2;solution 2.7;percent 1.5;news-voice -1.8;attached -1.2",
  insult: "self -0.6",
  "small-talk": "reach-out 2.7",
  "just-wanted": "told -0.3;goodbye 1.8;job -2.4",
  "news-voice": "law 1.8;study -0.6;job 1.5",
  save: "percent 3.6;told -2.1",
  "no-obligation": "pricing 2.1",
  revenue: "pricing 1.8;told -3",
  "reach-out": "just-wanted 0.6;no-answer 1.8;demo -0.9;law 0.9;i-am-from 0.9;study -0.3",
  reply: "please-do -0.3;pricing 2.7;news-voice 1.5",
  customers: "percent 2.4;i-am-from 2.7;case -1.2",
  trial: "we-you-customer -3.9;told -1.5",
  agreed: "news-voice -2.4",
  "most-firms": "pricing 2.4",
  trouble: "told -2.4",
  "later-date": "told -0.9",
  experience: "told 0.9;percent -3.3",
  "open-to": "law -2.1",
  funding: "percent 2.7",
  goodbye: "told -1.5;news-voice 0.9",
  "meeting-internal": "job -2.1",
  law: "job -3;study 0.3",
  increase: "pricing -0.3",
  quality: "told -1.8;costs-nothing -0.9;we-built 2.1",
  "team-time": "pricing 0.6;told -2.1",
  "right-person": "i-want-buy 0.3;please-do -2.7",
  reopens: "curious 2.1",
  "costs-nothing": "attached 0.9",
  "i-want-buy": "law 5.1",
  "list-seller": "meeting-internal 3.6",
};
