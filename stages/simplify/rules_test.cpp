// What each sentence rule does, and more of what it must leave alone. A row: the rule, the sentence, what is made of
// it: " | " between sentences, " * " before items of a list; empty: nothing.
#include "stages/simplify/rules.h"

#include <gtest/gtest.h>

#include "stages/simplify/rewrite_sentence.h"

namespace lectern {
namespace {

struct RuleRow {
  const char* rule;
  const char* before;
  const char* after;
};

std::string shown(const std::optional<Rewriting>& made) {
  std::string out;
  if (!made) return out;
  for (const std::string& sentence : made->sentences) out += (out.empty() ? "" : made->list ? " * " : " | ") + sentence;
  return out;
}

const RuleRow kRows[] = {
    {"split_at_semicolon", "The groups took advantage of this; they pushed for new policies.",
     "The groups took advantage of this. | They pushed for new policies."},
    {"split_at_semicolon", "Fees have not risen since 2016; travelling time is unpaid.",
     "Fees have not risen since 2016. | Travelling time is unpaid."},
    {"split_at_semicolon", "Budgets, collections and buildings; hours have not.", ""},
    {"split_at_semicolon", "The board must: hear the patients; and they decide; and nobody waits.", ""},
    {"split_at_semicolon", "He said (it was late; nobody came) that he left.", ""},
    {"split_at_semicolon", "The board replies that the bus is late; it wishes to help.", ""},
    {"split_coordination",
     "The author’s name stands at the top, the title it set just above the line, and the printer is named below.", ""},

    {"split_at_colon", "Passengers change their lives slowly: they take a job and move house.",
     "Passengers change their lives slowly. | They take a job and move house."},
    {"split_at_colon", "Promote clear distinctions between the two: The confusion of these things harms workers.",
     "Promote clear distinctions between the two. | The confusion of these things harms workers."},
    {"split_at_colon", "Unplug what you do not use: a television on stand-by.", ""},
    {"split_at_colon", "This would leave her with a large sum: $226,500 in net gains and her first investment.", ""},
    {"split_at_colon", "The council decided the following: the library is open.", ""},
    {"split_at_colon", "The report says: “the library is open.”", ""},

    {"split_coordination", "We welcome the draft standard, and we ask for a stronger one.",
     "We welcome the draft standard. | We ask for a stronger one."},
    {"split_coordination", "Trafficking is an issue that affects workers, but people can be trafficked into any work.",
     "Trafficking is an issue that affects workers. | But people can be trafficked into any work."},
    {"split_coordination", "The measure is simple, volunteers can run it, and publication changed behaviour.",
     "The measure is simple. | Volunteers can run it. | Publication changed behaviour."},
    {"split_coordination", "He said that the bus was late, and the train was full.", ""},
    {"split_coordination", "If the patient agrees, the board decides, and the hospital pays.", ""},
    {"split_coordination", "The board decides when the patient agrees and the hospital pays.", ""},
    {"split_coordination", "The board pays the staff, and the drivers of the buses.", ""},
    {"split_coordination", "Neither the board decides, and the hospital pays.", ""},
    {"split_coordination", "It is a project with a constitution, a contract, and policy documents to organize it.", ""},
    {"split_coordination", "He said the bus was late, and the train was full.", ""},
    {"split_coordination", "Counties should place school, hospital and day-centre transport under one office.", ""},
    {"split_coordination", "Violence has increased because of the policies and initiatives outlined in this brief.",
     ""},
    {"split_coordination", "The method ensures the voices of workers and the board are heard.", ""},
    {"split_coordination", "Its members are local groups and regional work networks in over forty countries.", ""},
    {"split_coordination",
     "The boiler had been reported, by our reading, nineteen times in three winters, and its replacement would help.",
     "The boiler had been reported, by our reading, nineteen times in three winters. | Its replacement would help."},
    {"split_coordination", "The board publishes, and must publish, its figures every year.", ""},

    {"split_concession", "Although the bus was late, the passengers waited for it.",
     "The bus was late. | But the passengers waited for it."},
    {"split_concession", "Workers lack basic care, even though they are at higher risk.",
     "Workers lack basic care. | But they are at higher risk."},
    {"split_concession", "While the bus was late, the passengers waited.", ""},
    {"split_concession", "Studies say that care is hard to find, even though they are at higher risk.", ""},

    {"split_reason", "Conditions have become worse, because of the policies of the board.",
     "Conditions have become worse. | This is because of the policies of the board."},
    {"split_reason", "The bus stopped early because the driver was ill.",
     "The bus stopped early. | This was because the driver was ill."},
    {"split_reason", "But it is nearly invisible, because nobody buys a ticket.",
     "But it is nearly invisible. | This is because nobody buys a ticket."},
    {"split_reason", "The number is too high, due to the fact that the form is visible.",
     "The number is too high. | This is because the form is visible."},
    {"split_reason", "The bus did not stop because the driver was ill.", ""},
    {"split_reason", "The bus stopped largely because the driver was ill.", ""},
    {"split_reason", "Nobody says that the bus stopped because the driver was ill.", ""},

    {"split_relative_clause", "Raids lead workers into less safe places, which compromises their access to support.",
     "Raids lead workers into less safe places. | This compromises their access to support."},
    {"split_relative_clause", "The board runs three offices, which have their own fleets.",
     "The board runs three offices. | These offices have their own fleets."},
    {"split_relative_clause", "The report speaks of drivers, who know the passengers.",
     "The report speaks of drivers. | These drivers know the passengers."},
    {"split_relative_clause", "The council passed two acts, legislation which punishes the workers.",
     "The council passed two acts. | This legislation punishes the workers."},
    {"split_relative_clause", "It meets the challenges of workers, people who use drugs and others.", ""},
    {"split_relative_clause", "The board runs the offices which have their own fleets.", ""},
    {"split_relative_clause", "The board runs three offices, which have fleets, and two garages.", ""},
    {"split_relative_clause", "They built it on the host klecker, which was moved to the town.", ""},
    {"split_relative_clause", "The board met the doctor, who had seen it.", ""},

    {"split_apposition", "The Pledge, a condition on funding for their work, restricts the programmes.",
     "The Pledge is a condition on funding for their work. | The Pledge restricts the programmes."},
    {"split_apposition", "That sentence, offered to us by a manager, became the test.",
     "That sentence was offered to us by a manager. | That sentence became the test."},
    {"split_apposition", "The drivers, who know the passengers by name, have lost them.",
     "The drivers know the passengers by name. | The drivers have lost them."},
    {"split_apposition", "The board, the drivers and the doctors of the town, met.", ""},
    {"split_apposition", "A driver, asked by the board, stops.", ""},
    {"split_apposition", "Few drivers, who know the passengers by name, have lost them.", ""},

    {"split_while", "The new tool exposes workers to harm, while spreading mistakes.",
     "The new tool exposes workers to harm. | At the same time, the new tool spreads mistakes."},
    {"split_while", "Some choose the work freely, while others find no other work.",
     "Some choose the work freely. | At the same time, others find no other work."},
    {"split_while", "The new tool exposes workers to harm while others spread mistakes.", ""},

    {"split_object_relative", "They have pushed for policies that harm the workers.",
     "They have pushed for policies. | These policies harm the workers."},
    {"split_object_relative", "The network uses a methodology that protects the voices of workers.",
     "The network uses a methodology. | This methodology protects the voices of workers."},
    {"split_object_relative", "This conflation has led to harmful legislation that limits their rights.",
     "This conflation has led to harmful legislation. | This legislation limits their rights."},
    {"split_object_relative", "It is a step for campaigns that protect the workers.", ""},
    {"split_object_relative", "The board opposes policies that harm the workers.", ""},
    {"split_object_relative", "They have not pushed for policies that harm the workers.", ""},
    {"split_object_relative", "They have met the workers who drive the buses.", ""},
    {"split_object_relative", "It is nearly invisible, because a journey which is not made leaves no ticket.", ""},
    {"split_object_relative", "It has a driver who knows the road drives it.", ""},
    {"split_object_relative", "They have met few workers that drive the buses.", ""},

    {"split_examples", "It backs new policies against workers, such as raids, bans and fines.",
     "It backs new policies against workers. | Examples are raids, bans and fines."},
    {"split_examples", "Workers find other kinds of hard work, including work in the sex trade.",
     "Workers find other kinds of hard work. | These include work in the sex trade."},
    {"split_examples", "It backs new policies, such as raids, in many of the poor towns it visits.", ""},
    {"split_examples",
     "It concerned the board, and some of its actions, such as firing a director, involved lawful acts.", ""},
    {"split_examples", "It took up the language of the law, including the use of the word.",
     "It took up the language of the law. | This includes the use of the word."},

    {"split_participle_clause", "Policies continue to conflate the two, directly harming workers.",
     "Policies continue to conflate the two. | This directly harms workers."},
    {"split_participle_clause", "The council closed the branch, leaving readers without a library.",
     "The council closed the branch. | This left readers without a library."},
    {"split_participle_clause", "The refusal angered the board, who blamed the council, saying that it was wrong.", ""},
    {"split_participle_clause", "The council closed the branch, citing its costs.", ""},
    {"split_participle_clause", "The council can close the branch, leaving readers without a library.", ""},

    {"turn_active", "The main risks are created by punitive laws and policies.",
     "Punitive laws and policies create the main risks."},
    {"turn_active", "The new buses have been bought by the three counties of the valley.", ""},
    {"turn_active", "The report has been written by the board of the county.",
     "The board of the county has written the report."},
    {"turn_active", "The report was not written by the board.", ""},
    {"turn_active", "The loop was paid for by the county.", ""},
    {"turn_active", "The report was written by the end of May by the board.", ""},
    {"turn_active", "The report was written by the end of May.", ""},
    {"turn_active", "They were met by the board of the county.", ""},

    {"split_orders", "Create new groups with all drivers and develop possible solutions.",
     "Create new groups with all drivers. | Develop possible solutions."},
    {"split_orders", "Acknowledge that the issues differ and make the law new.", ""},
    {"split_orders", "Provide funds to develop the work and expand the groups.", ""},
    {"split_orders", "Create new groups and work with all of the drivers.", ""},

    {"split_request", "We recommend that every council keep a reserve, and that the reserve be spent first.",
     "We recommend that every council keep a reserve. | We recommend that the reserve be spent first."},
    {"split_request", "Ensure that money is shared with the groups, and that research includes them.",
     "Ensure that money is shared with the groups. | Ensure that research includes them."},
    {"split_request", "The board recommends that councils keep a reserve, and that it be spent first.", ""},

    {"split_shared_subject", "The board adopts the new standard and publishes the figures.",
     "The board adopts the new standard. | The board publishes the figures."},
    {"split_shared_subject", "The board should set a fee, review it every year and pay it within a month.",
     "The board should set a fee. | The board should review it every year. | The board should pay it within a month."},
    {"split_shared_subject", "It should be counted, published and explained to the patient.",
     "It should be counted. | It should be published. | It should be explained to the patient."},
    {"split_shared_subject",
     "Early international policies on trafficking focused on workers and attempted to stop them.",
     "Early international policies on trafficking focused on workers. | These policies attempted to stop them."},
    {"split_shared_subject", "The board has closed the branch and sold the building.",
     "The board has closed the branch. | The board has sold the building."},
    {"split_shared_subject", "Debian was meant to be carefully and slowly put together by many.", ""},
    {"split_shared_subject", "It is hard to anticipate these needs and wants in advance.", ""},
    {"split_shared_subject", "The release was made by the developers, and contained the new packages.",
     "The release was made by the developers. | The release contained the new packages."},
    {"split_shared_subject", "Government should remove the barriers, but should not waste money.",
     "Government should remove the barriers. | But government should not waste money."},
    {"split_shared_subject", "The advisors told him the claims were false and had been considered by the board.", ""},
    {"split_shared_subject", "The board asked her to reach out to the workers and let him know it.", ""},
    {"split_shared_subject", "The board returned to it, saying ”he is a good man and has been ill.”", ""},
    {"split_shared_subject", "The board has not closed the branch and sold the building.", ""},
    {"split_shared_subject", "Few members visited the branch and wrote a report.", ""},
    {"split_shared_subject", "She noted that the board closed the branch and sold the building.", ""},
    {"split_shared_subject", "The board often closes branches and sells buildings.", ""},
    {"split_shared_subject", "The board asked drivers who visit the branch and write reports.", ""},
    {"split_shared_subject", "The board has staff, money and publishes figures.", ""},

    {"list_after_colon", "Measures have: harmed the workers; closed the branches; and sold the buildings.",
     "Measures have: * harmed the workers * closed the branches * sold the buildings"},
    {"list_after_colon", "Set the price of what happens: repeated appointments, longer stays, and complaints.",
     "Set the price of what happens: * repeated appointments * longer stays * complaints"},
    {"list_after_colon", "Choose one: the train; the bus; or the tram.",
     "Choose one: * the train * the bus, or * the tram"},
    {"list_after_colon", "The measures fail: they are late; they harm the workers.", ""},
    {"list_after_colon", "One thing matters: time.", ""},

    {"list_in_sentence",
     "The law keeps workers from using their own money, organising for better work, and asserting their rights.",
     "The law keeps workers from: * using their own money * organising for better work * asserting their rights"},
    {"list_in_sentence",
     "Workers are at a high risk of sexual assault, physical assault, open theft, trafficking and murder.",
     "Workers are at a high risk of: * sexual assault * physical assault * open theft * trafficking * murder"},

    {"split_at_semicolon", "Fees have not risen since 2016; parking, as often as not, is dearer than that.",
     "Fees have not risen since 2016. | Parking, as often as not, is dearer than that."},
    {"split_at_semicolon", "The law not only harms workers; it fails to help them.", ""},

    {"split_at_colon", "Seven branches belong to a relief pool: a small group of trained staff who live near them.",
     "Seven branches belong to a relief pool. | This is a small group of trained staff who live near them."},
    {"split_at_colon", "One system was added to the list: AMD64, and the support of others was dropped.", ""},
    {"split_at_colon", "The board has no plan: a small group of the staff made one.",
     "The board has no plan. | A small group of the staff made one."},

    {"split_at_comma", "The guides give short summaries, further detail can be found in the briefs.",
     "The guides give short summaries. | Further detail can be found in the briefs."},
    {"split_at_comma", "The bus was late this morning, the driver said to the board.", ""},
    {"split_at_comma", "The buses stop in the towns where it rains, the drivers wait for them.", ""},
    {"split_at_comma", "The bus was late, the train was full, and the board was away.", ""},

    {"split_reduced_passive", "The plan addresses the common problems faced by tenants and owners in the town.",
     "The plan addresses common problems. | Tenants and owners in the town face these problems."},
    {"split_reduced_passive", "The plan addresses problems faced by tenants and owners in terms of rent and repairs.",
     "The plan addresses problems. | Tenants and owners face these problems in terms of rent and repairs."},
    {"split_reduced_passive", "The plan addresses problems faced by tenants and by owners of flats.", ""},
    {"split_reduced_passive", "The law bans the tools used by tenants and owners in the town.", ""},
    {"split_reduced_passive", "The plan lists the letters written by tenants and owners in the town.", ""},
    {"split_reduced_passive", "The plan addresses three problems faced by tenants and owners in the town.", ""},
    {"split_reduced_passive", "The plan addresses the problem faced by tenants and owners in the town.", ""},
    {"split_reduced_passive", "The plan does not address the problems faced by tenants and owners in the town.", ""},
    {"split_bracket", "They speak of barriers (such as poverty, fear and bans) that keep workers out of work.",
     "They speak of barriers that keep workers out of work. | Examples of these barriers are poverty, fear and bans."},
    {"split_bracket", "They fail to remove structural barriers (e.g. poverty, isolation and fear of arrest) to work.",
     "They fail to remove structural barriers to work. | Examples of structural barriers are poverty, isolation and "
     "fear of arrest."},
    {"split_bracket", "The board sells its old buildings (including the two schools of the town) this year.",
     "The board sells its old buildings this year. | These old buildings include the two schools of the town."},
    {"split_bracket", "The branches received half of all their visits in the evening (see Figure 1).",
     "The branches received half of all their visits in the evening. | See Figure 1."},
    {"split_bracket", "He was part of the first group of the board (he has since left the project).",
     "He was part of the first group of the board. | He has since left the project."},
    {"split_bracket", "Each command (this includes the use of a loop) in the file must be checked.", ""},
    {"split_bracket", "The board (not the staff) decides on the fees of the year.", ""},

    {"split_claims", "Many groups claim that the work is a crime and that a ban is the way to end it.",
     "Many groups claim that the work is a crime. | These groups claim that a ban is the way to end it."},
    {"split_claims", "The press reported that the board had met in June and that it had agreed.",
     "The press reported that the board had met in June. | The press reported that it had agreed."},
    {"split_claims", "Few groups claim that the work is a crime and that a ban is the way to end it.", ""},
    {"split_claims", "The board does not say that the bus was late and that it was full.", ""},
    {"split_claims", "The board sees that the bus which was late and that of the town are full.", ""},

    {"split_as_well_as", "The law often harms the families of workers, as well as landlords, drivers, and banks.", ""},
    {"split_as_well_as", "The law often harms the workers who work together, as well as landlords, drivers, and banks.",
     "The law often harms the workers who work together. | The law often also harms landlords, drivers, and banks."},
    {"split_as_well_as", "The problem has long been acknowledged by researchers, as well as by the board of health.",
     "The problem has long been acknowledged by researchers. | The problem has also long been acknowledged by the "
     "board "
     "of health."},
    {"split_as_well_as", "The law does not harm the workers, as well as the drivers.", ""},

    {"split_means", "The groups claim to protect workers and patients, by reducing the sale of drugs.",
     "The groups claim to protect workers and patients. | The groups claim to do this by reducing the sale of drugs."},
    {"split_means", "The board reduced the costs of the town by closing three branches.",
     "The board reduced the costs of the town. | The board did this by closing three branches."},
    {"split_means", "The board asked the drivers to save fuel by driving more slowly.", ""},
    {"split_means", "The costs were cut by closing three branches of the town.", ""},
    {"split_means", "The board must cut the costs of the town by closing three branches.", ""},
    {"split_means", "The board has not cut the costs of the town by closing three branches.", ""},

    {"split_condition", "A taxi ordered by telephone will do, provided the fare is the same.",
     "A taxi ordered by telephone will do. | This is on condition that the fare is the same."},
    {"split_condition", "The board pays the costs of the journey, unless the patient has a car.",
     "The board pays the costs of the journey. | This does not apply if the patient has a car."},
    {"split_condition", "The board pays the costs, unless the patient has a car, and the council pays the rest.", ""},
    {"split_condition", "The board pays the costs unless the patient has a car.", ""},
    {"split_condition", "The board says that it pays, unless the patient is rich.", ""},

    {"split_purpose", "The groups make the work safer so that all workers have access to their rights.",
     "The groups make the work safer. | This is so that all workers have access to their rights."},
    {"split_purpose", "The council closed the branch in order to save the costs of the building.",
     "The council closed the branch. | The aim was to save the costs of the building."},
    {"split_purpose", "The council closed the branch so that the readers went to the town.", ""},
    {"split_purpose", "The council did not close the branch in order to save the costs.", ""},
    {"split_purpose", "The rule was so hard that the readers left the town.", ""},

    {"split_of_which", "The measures would cost £1.9 million a year, of which £1.4 million is fees.",
     "The measures would cost £1.9 million a year. | Of this, £1.4 million is fees."},
    {"split_of_which", "The board runs three offices, all of which have their own fleets.",
     "The board runs three offices. | All of these offices have their own fleets."},
    {"split_of_which", "The board runs one office, most of which is empty.", ""},
    {"split_of_which", "The board spent £3 in June and £5 in July, of which £2 is lost.", ""},

    {"list_of_subjects",
     "Protecting the rights of workers, keeping their health, and teaching their families are ways "
     "to help them.",
     "Ways to help them are: * protecting the rights of workers * keeping their health * teaching their families"},
    {"list_of_subjects", "Closing it, selling it, and moving are ways to save.", ""},
    {"list_of_subjects", "The bans of work, the raids on the homes, and the fines for all of them are the examples.",
     ""},

    {"list_after_colon",
     "They belong to the quiet people: older readers, parents with infants, and people who work nights.",
     "They belong to the quiet people: * older readers * parents with infants * people who work nights"},
    {"list_in_sentence",
     "The law backs policies which worsen the conditions, violate the rights of workers and hold back "
     "the efforts.",
     "The law backs policies which: * worsen the conditions * violate the rights of workers * hold back the efforts"},
    {"list_in_sentence",
     "They use the sites to advertise their services, screen their new clients, and share information.",
     "They use the sites to: * advertise their services * screen their new clients * share information"},
    {"list_in_sentence", "The board asked them to meet the people who visit, work and live in the towns of it.", ""},

    {"split_reason", "Attention has grown lately, largely because of the work of the board.",
     "Attention has grown lately. | This is largely because of the work of the board."},
    {"split_reason", "Those are the hours that go first, since the shifts are hard to fill.",
     "Those are the hours that go first. | This is because the shifts are hard to fill."},
    {"split_reason", "The bus did not stop here today, because the driver was ill.",
     "The bus did not stop here today. | This was because the driver was ill."},
    {"split_reason", "The bus stopped not only for him, because the driver was ill.", ""},
    {"split_reason", "The hours go first, since the evening shifts are hard to fill.",
     "The hours go first. | This is because the evening shifts are hard to fill."},
    {"split_reason", "The hours have changed, since the branches have closed.", ""},

    {"split_coordination", "Understanding the law is a first step, and the board has taken it.",
     "Understanding the law is a first step. | The board has taken it."},

    {"loosen_cleft", "It is the conditions that harm workers.", "The conditions harm workers."},
    {"loosen_cleft", "It was Mary who called the board in the morning.", "Mary called the board in the morning."},
    {"loosen_cleft", "It was in May that the board met the doctors.", "In May the board met the doctors."},
    {"loosen_cleft", "It is the board that pays the fees.", ""},
    {"loosen_cleft", "It is a system that works.", ""},
    {"loosen_cleft", "It is clear that the board pays.", ""},
    {"loosen_cleft", "It is not the conditions that harm workers.", ""},
    {"loosen_cleft", "It is the view of members that harm is done.", ""},

    {"loosen_nominal", "They help workers through the provision of free meals.",
     "They help workers through providing free meals."},
    {"loosen_nominal", "It works without the use of force.", "It works without using force."},
    {"loosen_nominal", "The town was surprised by the arrival of the bus.", ""},
    {"loosen_nominal", "It was caused by the removal of the bus.", ""},
    {"loosen_nominal", "It works through the creation of jobs by the state.", ""},

    {"loosen_double_negation", "It is not impossible to find a bus.", "It is possible to find a bus."},
    {"loosen_double_negation", "The work is not illegal.", "The work is legal."},
    {"loosen_double_negation", "They are not unhappy with the bus.", ""},
    {"loosen_double_negation", "It is not unlawful or unfair.", ""},
    {"loosen_double_negation", "It is not only unlawful.", ""},

    {"split_two_objects",
     "In the spring the council passed the act on transport of patients (TPA) and the act on the use of the halls.",
     "In the spring the council passed the act on transport of patients (TPA). | The council also passed the act "
     "on "
     "the use of the halls."},
    {"split_two_objects",
     "Remove the rule on transport of patients under county law, and the bar on the use of old halls for young people.",
     "Remove the rule on transport of patients under county law. | Remove the bar on the use of old halls for young "
     "people."},
    {"split_two_objects",
     "In the spring the council compared the act on transport of patients (TPA) and the act on the use of the halls.",
     ""},
    {"split_two_objects",
     "In the spring the council read the report of the board on transport by buses and the letter of the new doctor.",
     ""},

    {"split_object_relative", "They have pushed for laws and policies that limit the rights.",
     "They have pushed for laws and policies. | These laws and policies limit the rights."},
    {"split_object_relative", "It misses the victims who need help.", ""},
    {"split_apposition", "Some members, including the chair of the board and the doctor, have left the room.",
     "Some members have left the room. | These members include the chair of the board and the doctor."},
    {"split_apposition", "No members, including the chair of the board and the doctor, have left the room.", ""},
    {"split_claims", "She noted that this law denies workers their rights and treats them as victims.",
     "She noted that this law denies workers their rights. | She noted that this law treats them as victims."},
    {"split_claims", "She noted that the board denied the workers their rights and treated them as victims.", ""},
    {"split_coordination",
     "The groups claim to reduce both work and trafficking, and yet the evidence has shown the harm.",
     "The groups claim to reduce both work and trafficking. | Yet the evidence has shown the harm."},
    {"split_shared_subject", "The board then met the doctors in the hall and asked them for help.",
     "The board then met the doctors in the hall. | The board asked them for help."},
    {"split_shared_subject", "The board also sought and obtained the consent of the doctors.", ""},
    {"split_shared_subject", "The board had access to and read the letters of the doctors.", ""},
    {"split_participle_clause", "The board limits money for groups that work in health, reducing the risk of harm.",
     ""},
    {"list_in_sentence",
     "The system has features such as new support, tools to deploy private clouds, an installer, and a set of codecs.",
     ""},

    {"split_including", "Involve all sex workers, including migrant workers, in the making of the law.",
     "Involve all sex workers in the making of the law. | These sex workers include migrant workers."},
    {"split_including", "The acts directed at witnesses, including threats of the board, took place in May.", ""},
    {"split_including", "They ask any members, including the chair, for the money.", ""},

    {"split_fronted_reason", "However, because the work is banned, the workers often face violence.",
     "However, the work is banned. | Because of this, the workers often face violence."},
    {"split_fronted_reason", "Because of the ban, the workers often face violence.", ""},
    {"split_fronted_reason", "Just because the bus is late, the workers do not leave.", ""},

    {"split_absolute", "The board treats this as a crime, the focus being on the police.",
     "The board treats this as a crime. | The focus is on the police."},
    {"split_absolute", "The board can treat this as a crime, the focus being on the police.", ""},
    {"split_absolute", "The board treats this as a crime, it being one.", ""},

    {"split_coordination", "The work is denied any value and the workers are denied all protection.",
     "The work is denied any value. | The workers are denied all protection."},
    {"split_coordination", "The board says it likes the work and the workers are happy.", ""},
    {"split_coordination", "The guides give short summaries, further detail and references can be found.", ""},
    {"split_reason", "They may plead guilty to crimes, out of fear of the police and the courts.",
     "They may plead guilty to crimes. | This is out of fear of the police and the courts."},
    {"split_shared_subject", "The measures include stricter border controls and have supported local groups of guards.",
     "The measures include stricter border controls. | The measures have supported local groups of guards."},
    {"split_while", "This new form of surveillance exposes workers to harm, while spreading mistakes.",
     "This new form of surveillance exposes workers to harm. | At the same time, this new form of surveillance spreads "
     "mistakes."},

    {"split_while", "While the work is harmful to them, the trade thrives on it.",
     "The work is harmful to them. | At the same time, the trade thrives on it."},
    {"split_while", "While the bus was late, the passengers waited for it.", ""},
    {"split_purpose", "The board called the drivers of the bus, to seek their help in the town.",
     "The board called the drivers of the bus. | The aim was to seek their help in the town."},
    {"split_purpose", "The board asked them to stop, to turn, and to leave the town.", ""},
    {"split_purpose", "The board could call the drivers of the bus, to seek their help in the town.", ""},
    {"split_bracket", "It harms third parties (such as managers or anyone who helps the workers) in the town.",
     "It harms third parties in the town. | Examples of third parties are managers or anyone who helps the workers."},
    {"split_means", "‘End Demand’ approaches claim to protect workers and patients, by reducing the sale of drugs.",
     "‘End Demand’ approaches claim to protect workers and patients. | These approaches claim to do this by reducing "
     "the "
     "sale of drugs."},

    {"split_means", "These approaches claim to do this by reducing the sale of all drugs.", ""},
    {"split_coordination", "Some of the rooms may have special hardware and software with which users can work.", ""},
    {"split_coordination", "Steps may be left out, provided the others are done, and the bus can run.", ""},
    {"list_in_sentence",
     "The work is done with help from the board and the head of the town, the county, the state, and the union.", ""},
    {"split_apposition", "A part of the network, which joins the rooms of the town, is new.", ""},
    {"split_purpose", "The board asks the drivers, in a letter of May, to leave the town.", ""},
    {"split_purpose", "The board changes the rules for the list, to include what happens at night.", ""},
    {"split_while", "While the plan names the roles for most of it, in other cases, naming them is hard work.",
     "The plan names the roles for most of it. | At the same time, in other cases, naming them is hard work."},
    {"split_at_colon", "Limited means for the safety of it: Most systems are made for speed.", ""},
    {"split_bracket", "Data on the files of the users (e.g. name, author, size of it) can show what they do.", ""},
    {"split_examples", "The plan names its aims, such as setting new rules for all towns.",
     "The plan names its aims. | An example is setting new rules for all towns."},
    {"split_relative_clause", "The systems are like those of an office, which allows the use of old tools.",
     "The systems are like those of an office. | This allows the use of old tools."},
    {"split_relative_clause", "The council closed the branch of the town, which is a pity for the young.",
     "The council closed the branch of the town. | This is a pity for the young."},

    {"split_including", "Those who live in their home countries, including the young, are afraid.", ""},
    {"split_claims",
     "The evidence of the report is that the promise is kept, and that where it is not, the workers lose money.",
     "The evidence of the report is that the promise is kept. | The evidence is that where it is not, the workers lose "
     "money."},
    {"split_claims", "The board is that of the town and that of the county.", ""},
    {"split_shared_subject",
     "We set out the evidence, explain why the evening return matters more than the morning, and propose a new plan.",
     "We set out the evidence. | We explain why the evening return matters more than the morning. | We propose a new "
     "plan."},
    {"split_shared_subject", "We explain why the buses matter, and propose a new plan for the town.", ""},
    {"split_shared_subject",
     "These raids are often linked to violations, lead to the arrest of workers, and drive workers away.",
     "These raids are often linked to violations. | These raids lead to the arrest of workers. | These raids drive "
     "workers "
     "away."},
    {"split_shared_subject", "The pipes are made of copper, lead, and zinc from the mines.", ""},
    {"split_shared_subject", "Those fleeing persecution are afraid of the police and may have no other work.",
     "Those fleeing persecution are afraid of the police. | They may have no other work."},
    {"split_participle_clause", "It remains one of the most common errors on this work, fed by old fears of the town.",
     "It remains one of the most common errors on this work. | This is fed by old fears of the town."},
    {"split_participle_clause", "The board closed the branch of the town, fed by old fears of the town.", ""},
    {"split_object_relative", "The board uses a method that ensures the workers are heard.",
     "The board uses a method. | This method ensures the workers are heard."},
    {"split_condition", "It need not stop here, provided the fare is the same.",
     "It need not stop here. | This is on condition that the fare is the same."},

    {"split_claims", "Manager Rick Gates said that the board was late and that the staff knew it.",
     "Manager Rick Gates said that the board was late. | Rick Gates said that the staff knew it."},
    {"split_claims", "He recalled that the board vented, complaining that it was late and that nobody helped.", ""},
    {"split_claims", "He recalled that they told him the bus was late and that it would not come.", ""},
    {"split_reason", "The board spoke of the fees imposed because of the war in the county.", ""},
    {"split_bracket", "The board sells some of the houses (which the town took to be its own) this year.", ""},
    {"split_bracket", "He spoke of the law of the land at some length (quotation marks and commas omitted).", ""},

    {"split_shared_subject",
     "'Raid and rescue operations' are often linked to violations, lead to the arrest of workers, "
     "and drive workers away.",
     "'Raid and rescue operations' are often linked to violations. | These operations lead to the arrest of workers. | "
     "These operations drive workers away."},
    {"split_shared_subject", "The workers have left the networks and experience more violence from the police.",
     "The workers have left the networks. | The workers experience more violence from the police."},
    {"split_shared_subject", "The workers have left the networks and experience of the town.", ""},
    {"split_object_relative", "The measures have supported local groups who root out the migrants.",
     "The measures have supported local groups. | These groups root out the migrants."},
    {"split_examples", "They escape through the help of bystanders, including other sex workers.",
     "They escape through the help of bystanders. | These include other sex workers."},

    {"split_purpose",
     "Some groups have claimed that the crisis has worsened the trade, in order to keep an old policy.",
     "Some groups have claimed that the crisis has worsened the trade. | The aim is to keep an old policy."},
    {"split_repeated_preposition",
     "The risks faced by workers are created by harsh laws, bans and raids and by the unequal power of the clients in "
     "it.",
     "The risks faced by workers are created by harsh laws, bans and raids. | The risks are also created by the "
     "unequal "
     "power of the clients in it."},
    {"split_repeated_preposition",
     "The risks faced by workers are not created by harsh laws, bans and raids and by the unequal power of the "
     "clients.",
     ""},
    {"split_repeated_preposition",
     "The choice is made between the harsh laws, bans and raids of the county and between the clients of the town.",
     ""},
    {"split_after_condition", "When she arrives, her papers are taken, and she is forced to work in a hotel.",
     "When she arrives, her papers are taken. | When she arrives, she is forced to work in a hotel."},
    {"split_after_condition", "When she arrives, her papers and her money are taken from her by the guards.", ""},
    {"split_after_condition",
     "When she arrives in the town by the first train of the day, her papers are taken, and she is forced to work.",
     ""},
    {"split_at_colon", "Second, the cheapest hour is the one that was promised: repairing the gap would cost little.",
     "Second, the cheapest hour is the one that was promised. | Repairing the gap would cost little."},
    {"split_object_relative", "It is fed by old feminist and abolitionist ideology which equates work with harm.",
     "It is fed by old feminist and abolitionist ideology. | This ideology equates work with harm."},
    {"split_shared_subject", "The preamble noted that “work is an evil of the time” and contained provisions on work.",
     "The preamble noted that “work is an evil of the time”. | The preamble contained provisions on work."},
    {"split_shared_subject",
     "More recently, the ‘Protocol to Prevent, Suppress and Punish Trade’ replaced the rule, and "
     "was adopted by the board.",
     "More recently, the ‘Protocol to Prevent, Suppress and Punish Trade’ replaced the rule. | This Protocol was "
     "adopted "
     "by the board."},
    {"split_shared_subject", "He called it “a show,” said that “it is over” and left the room of the board.", ""},

    {"split_examples", "Oppose all laws that harm the workers: like bans, “work-free zones,” and raids on the homes.",
     "Oppose all laws that harm the workers. | Examples are bans, “work-free zones,” and raids on the homes."},
    {"split_examples", "Oppose the laws of the town: like the board, the workers say that they do harm.", ""},
    {"split_of_which", "The bus made possible other journeys in the day, most of them on buses that were running.",
     "The bus made possible other journeys in the day. | Most of them were on buses that were running."},
    {"split_of_which", "The bus could make possible other journeys in the day, most of them on buses.", ""},
    {"split_coordination", "A single journey, run with a small bus, made others possible, and nobody paid for it.",
     "A single journey, run with a small bus, made others possible. | Nobody paid for it."},

    {"split_shared_subject", "The system is maintained and distributed as a collection of packages.", ""},
    {"split_coordination", "The terms should and should not, and the word recommended, tell of practices.", ""},
    {"split_apposition", "Sessions, accompanied by the driver, brought the letter to the town.", ""},

    {"split_concession", "Studies show that care is hard to find for workers, even though they are at higher risk.",
     "Studies show that care is hard to find for workers. | This is so even though they are at higher risk."},
    {"split_while", "Studies have shown that the law harms the workers, while hiding the true victims of it.",
     "Studies have shown that the law harms the workers. | At the same time, the law hides the true victims of it."},
    {"split_while", "Studies have said that the law harms the workers, while hiding the true victims of it.", ""},
    {"split_shared_subject", "E.g. a worker is hired for a site in another town and promised a range of things.",
     "E.g. a worker is hired for a site in another town. | This worker is promised a range of things."},
    {"split_shared_subject", "A worker is hired for a site in another town and promised a range of things.", ""},
    {"list_after_colon",
     "The groups oppose the law of the town, because it: harms the workers; closes the branches; and "
     "helps nobody.",
     "The groups oppose the law of the town. This is because it: * harms the workers * closes the branches * helps "
     "nobody"},

    {"split_reason", "The groups have opposed the law of the town, because it:",
     "The groups have opposed the law of the town. | This is because it:"},

    {"split_shared_subject", "The worker was hired for a site in the town and promised a house.", ""},

    {"split_at_comma", "The file of the board has three entries, one for each library contained in the system.", ""},
    {"split_coordination", "Normally, the run-time shared library and its link should be placed in it.", ""},
    {"split_relative_clause", "The tool puts it into the file by default, which is then used by others.", ""},
    {"split_relative_clause", "This is a stronger rule than Breaks, which prevents the loss of it.", ""},
    {"split_object_relative", "An exception is made for packages which declare a conflict.", ""},

    {"split_orders", "Create new groups for them, confine them to the town, and develop possible solutions.",
     "Create new groups for them. | Confine them to the town. | Develop possible solutions."},
    {"split_coordination", "Any permit issued for a research and demonstration facility shall be for five years.", ""},
    {"split_coordination", "The average cost of finding these people and paying their claims is low.", ""},
    {"split_coordination", "You and the board would set the initial and continuing duties and would keep them.", ""},
    {"split_shared_subject", "Pronouns help the readers picture themselves in the text and relate to the words.", ""},
    {"split_shared_subject", "You can copy, modify, distribute and perform the work of others.", ""},
    {"split_shared_subject", "The areas are used to share the gains with the tracts committed to it and unleased land.",
     ""},
    {"split_means", "Sentences loaded with clauses and exceptions confuse readers by losing the main point.", ""},
    {"split_participle_clause", "The board cuts the words, making them less clear and using more of them.", ""},
    {"split_object_relative", "The board has made the prize to recognise staff who use plain words.", ""},
    {"list_in_sentence", "Stress was laid on near shore waters, wetlands, land by the lakes, and the use of land.", ""},
    {"split_coordination", "The writers mean either “or” or “and.” But they hide it, so readers guess.",
     "The writers mean either “or” or “and.” | But they hide it, so readers guess."},

    {"split_while", "The better plan is to send the answer to it, while letting the others wait for it.", ""},

    {"split_reason", "This may be because of errors in the file, or because of a word that is missing.", ""},
    {"split_bracket", "The files are kept in the list of the board (hence keeping the order which is needed).", ""},

    {"split_coordination", "The common causes are when there are doubts in the law, and the board has chosen a way.",
     ""},

    {"split_opening_participle", "Coming from the far valley, the board has asked for a bus of its own.",
     "The board has come from the far valley. | The board has asked for a bus of its own."},
    {"split_opening_participle", "Referring to the new law, the board said that it was late.",
     "The board referred to the new law. | The board said that it was late."},
    {"split_opening_participle", "Coming from the far valley, you can ask for a bus of your own.", ""},
    {"split_opening_participle", "Coming from the valley and going to the town, the board asked for a bus.", ""},
    {"split_opening_participle", "Depending on the new law, the board asked for a bus.", ""},
    {"split_including",
     "The board has used the language of the law, including the use of the word, in its own reports.",
     "The board has used the language of the law in its own reports. | This includes the use of the word."},
    {"split_examples", "The board must not use the language of the law, including the use of the word.", ""},
    {"split_object_relative", "It has come from research on most workers who sell their work as victims.", ""},

    {"split_object_relative", "It has come from research on the majority of workers who sell their work as victims.",
     ""},

    {"list_in_sentence", "It was released for the first, second, third, fourth and newest machines of them.", ""},
    {"list_in_sentence", "The board spoke of drivers, doctors and nurses.", ""},
    {"list_in_sentence", "The loss of the homes, the jobs of many people and the right to vote in the town changed it.",
     ""},

    {"split_time_clause", "After the board had met the doctors, the staff left the room.",
     "The board had met the doctors. | After that, the staff left the room."},
    {"split_time_clause", "When the board closed the branch, the council met in the town.",
     "The board closed the branch. | When this happened, the council met in the town."},
    {"split_time_clause", "Since the first plan was adopted in May, the council has bought four buses.",
     "The first plan was adopted in May. | Since then, the council has bought four buses."},
    {"split_time_clause", "The chairman was killed in the town three days after he was elected by the members.",
     "The chairman was killed in the town. | This was three days after he was elected by the members."},
    {"split_coordination", "As shown above, the board met in the hall, and the council left the room.",
     "As shown above, the board met in the hall. | The council left the room."},
    {"split_coordination", "It would help in towns where every passenger has a car, and the trains do not stop there.",
     ""},
    {"split_reason", "This is because the paper hangs in the hall and because the members can read it there.",
     "This is because the paper hangs in the hall. | It is also because the members can read it there."},
    {"split_concession", "The flats in the other street are not for sale, although we show them and answer questions.",
     "The flats in the other street are not for sale. | But we show them and answer questions."},
    {"split_time_clause", "After he had lost his job, the driver left the town.", ""},
    {"split_time_clause", "After the job ends, the node is started again.", ""},
    {"split_time_clause", "After the meeting held in May, the board closed the branch.", ""},
    {"split_time_clause", "When workers are denied their rights, they leave the town.", ""},
    {"split_time_clause", "When drivers asked for money, many towns paid for it.", ""},
    {"split_time_clause", "The board called the doctor after the story was published and expressed anger about it.",
     ""},
    {"split_time_clause", "The board did not meet after the story was published in the town.", ""},
    {"split_time_clause", "The board read the letter sent after the story was published in the town.", ""},

    {"split_at_dash", "The bus was late again – nobody at the office knew the reason.",
     "The bus was late again. | Nobody at the office knew the reason."},
    {"split_at_dash", "The bus was late again -- nobody at the office knew the reason.",
     "The bus was late again. | Nobody at the office knew the reason."},
    {"split_at_dash", "Remove the ban on the sale of it – provide money for its effects.",
     "Remove the ban on the sale of it. | Provide money for its effects."},
    {"split_at_dash", "The bus – it was the last one – left the town on time.", ""},
    {"split_at_dash", "The board said that it was late – the bus had not come.", ""},
    {"split_at_dash", "The town has one wish – a bus that comes on time.", ""},

    {"split_in_which_case", "The last bus may be late, in which case a taxi is sent.",
     "The last bus may be late. | In this case, a taxi is sent."},
    {"split_in_which_case", "The files are kept for a year, after which they must be removed.",
     "The files are kept for a year. | After that, they must be removed."},
    {"split_in_which_case", "If the bus is late, in which case a taxi is sent, nobody waits.", ""},
    {"split_in_which_case", "It names the town in which the bus is late, in which nobody waits.", ""},

    {"split_fronted_reason", "Since the rules must be kept by all, the council asks for new wires.",
     "The rules must be kept by all. | Because of this, the council asks for new wires."},
    {"split_fronted_reason", "As the bus is new, the drivers keep it clean.",
     "The bus is new. | Because of this, the drivers keep it clean."},
    {"split_fronted_reason", "Since the branch was closed, the readers go to the town.", ""},
    {"split_fronted_reason", "As you are told by the law, the readers pay for it.", ""},
    {"split_fronted_reason", "As the bus is getting older, the drivers keep it clean.", ""},
    {"split_reason", "The boards are often mixed up, as they are different from each other only in name.",
     "The boards are often mixed up. | This is because they are different from each other only in name."},
    {"split_reason", "The board is the county council, as it is called by law.", ""},
    {"split_reason", "The buses are late in the valley, as they are in the town.", ""},

    {"split_shared_subject", "On May 3, 2017, the chairman met the doctors but declined to answer questions.",
     "On May 3, 2017, the chairman met the doctors. | But the chairman declined to answer questions."},
    {"split_shared_subject", "The next day, the board called the doctor and asked him for help.",
     "The next day, the board called the doctor. | The board asked him for help."},
    {"split_shared_subject", "The board told him about it, asked for advice on how to answer, and said it was late.",
     "The board told him about it. | The board asked for advice on how to answer. | The board said it was late."},
    {"split_coordination", "There may be other kinds of buses, and some of the drivers are new.",
     "There may be other kinds of buses. | Some of the drivers are new."},
    {"split_coordination", "There is a board and a council of the town and it.", ""},
    {"split_examples", "The board told the leaders about the inquiry, including a list of names.", ""},
    {"list_in_sentence", "The law is clear in other parts of the text including Chapters 4, 6, 7, 8, and 9.", ""},
    {"split_while", "The board saw the chairman, while he was in the town, to be at work.", ""},

    {"split_shared_subject", "The board agreed and told the doctor to write, but said he wanted to read it first.",
     "The board agreed and told the doctor to write. | But the board said he wanted to read it first."},
    {"split_shared_subject", "The board called the doctor at home that night and then asked him for help.",
     "The board called the doctor at home that night. | The board then asked him for help."},
    {"split_shared_subject",
     "A bus that can be relied on until ten may cost less than is supposed and may win readers.",
     "A bus that can be relied on until ten may cost less than is supposed. | Such a bus may win readers."},
    {"split_shared_subject", "A man who lives here says little and buys the papers of the town.", ""},
    {"split_shared_subject", "The board privately disputed the figures, and publicly told the doctor about them.",
     "The board privately disputed the figures. | The board publicly told the doctor about them."},
    {"split_shared_subject", "We gathered evidence that is new to the board and analyzed it in the town.",
     "We gathered evidence that is new to the board. | We analyzed it in the town."},
    {"split_shared_subject", "We gathered evidence that was new to the board and analyzed it in the town.", ""},
    {"split_shared_subject",
     "This guide explains the dangers of the law, its effects on the town and offers some advice.",
     "This guide explains the dangers of the law, and its effects on the town. | This guide offers some advice."},
    {"split_shared_subject", "The board met Ann Lee, a doctor of the town, and asked her for help.",
     "The board met Ann Lee, a doctor of the town. | The board asked her for help."},
    {"split_shared_subject", "The board explains the law, its effects, and offers some advice.", ""},
    {"split_shared_subject", "The board analyzes threats, considers the buses and challenges, and makes new plans.",
     "The board analyzes threats. | The board considers the buses and challenges. | The board makes new plans."},
    {"split_shared_subject", "The release was made by the members, and contained around 15,400 parts of it.",
     "The release was made by the members. | The release contained around 15,400 parts of it."},
    {"split_shared_subject", "The same day, new Chief of Staff Ann Lee met the doctors and asked them for help.",
     "The same day, new Chief of Staff Ann Lee met the doctors. | Ann Lee asked them for help."},
    {"split_apposition", "Dana Lee, who at that time was the chair, asked the board for help.",
     "Dana Lee at that time was the chair. | Dana Lee asked the board for help."},
    {"split_coordination", "We did not close the branch, but the evidence we have supports the board.",
     "We did not close the branch. | But the evidence we have supports the board."},
    {"split_coordination", "The buses were late in May, and more than a dozen of them were empty.",
     "The buses were late in May. | More than a dozen of them were empty."},
    {"split_coordination", "That circumstance is unusual, but no rule of law forbids the buses.",
     "That circumstance is unusual. | But no rule of law forbids the buses."},
    {"split_coordination", "That buses are late is known, and it is no news.", ""},
    {"split_time_clause", "But after the board had met the doctors, the staff left the room.",
     "But the board had met the doctors. | After that, the staff left the room."},
    {"split_object_relative", "We know of one patient who learned it only in May.",
     "We know of one patient. | This patient learned it only in May."},
    {"split_object_relative", "We know of one of those who learned it only in May.", ""},
    {"split_relative_clause", "The board took a call from Rod Lee, who told them about it.",
     "The board took a call from Rod Lee. | Rod Lee told them about it."},
    {"split_relative_clause", "The board took a call from the Chairman, who told them about it.",
     "The board took a call from the Chairman. | The Chairman told them about it."},
    {"split_relative_clause", "The board took a call from Ann Lee and Rod Lee, who told them about it.", ""},
    {"split_relative_clause", "The board took a call from the head of Debian, who told them about it.", ""},
    {"split_participle_clause", "The chairman called the board, adding that the buses were late.",
     "The chairman called the board. | The chairman added that the buses were late."},
    {"split_participle_clause", "The council changed the rule, requiring all drivers to stop.",
     "The council changed the rule. | This required all drivers to stop."},
    {"split_participle_clause", "The council changed the rule, carrying a small lamp.", ""},
    {"list_in_sentence", "We thank the staff who let us count, the readers who let us ask, and the clerks who told us.",
     "We thank: * the staff who let us count * the readers who let us ask * the clerks who told us"},
    {"list_in_sentence", "We thank the staff who met the drivers, the doctors of the town, and the clerks of it.", ""},
    {"list_in_sentence",
     "The rule would require installing new lamps, changing the wires of it, and testing all parts.",
     "The rule would require: * installing new lamps * changing the wires of it * testing all parts"},
    {"list_of_clauses", "They ask whether the bus is late; whether it is full; and whether the driver knows it.",
     "They ask: * whether the bus is late * whether it is full * whether the driver knows it"},
    {"list_of_clauses", "Ann recalled that the bus was late, that it was full, and that the driver knew it.",
     "Ann recalled: * that the bus was late * that it was full * that the driver knew it"},
    {"list_of_clauses", "Ann said that it is known that the bus was late, that it was full, and that he knew it.", ""},
    {"list_of_clauses", "Ann recalled that the bus was late, and that the driver knew it.", ""},
    {"list_of_clauses", "They work to open it, to run it, and to close it in May.", ""},

    {"split_coordination", "For example, when one act follows another, and there is no doer of it, it is hard.", ""},
    {"split_coordination",
     "The rule took effect, requiring us to write the cover, the summary, and risk factors in it.", ""},
    {"list_in_sentence", "They take steps to avoid loss of life, injury or illness, damage of the site, or harm to it.",
     ""},
    {"split_participle_clause", "The rule is intended to prevent files being lost, affecting many of the users.", ""},
    {"split_object_relative", "The list has a function that prints the names, as well as a test that fails.", ""},
    {"split_object_relative", "The board has a file that describes the rules of the town.",
     "The board has a file. | This file describes the rules of the town."},
    {"split_object_relative", "This says to use any build steps that only make the papers.", ""},
    {"split_purpose", "The rules they define must be kept in order to open the branch.", ""},

    {"split_relative_clause", "The rule ends old files after a week, which forces users to keep them elsewhere.",
     "The rule ends old files after a week. | This forces users to keep them elsewhere."},
    {"split_relative_clause", "The tool may hold unsafe parts of it, which can block the sharing of the files.",
     "The tool may hold unsafe parts of it. | This can block the sharing of the files."},
    {"split_relative_clause", "The town bought a new bus of its own, which allowed users to leave at night.",
     "The town bought a new bus of its own. | This allowed users to leave at night."},
    {"split_relative_clause", "The town bought a new bus of its own, which can carry many people.", ""},
    {"split_relative_clause", "The town bought a bus, which was new, and closed the branch.", ""},
    {"split_apposition", "New measures, such as fines for the drivers and bans, have harmed the town.",
     "New measures have harmed the town. | Examples of new measures are fines for the drivers and bans."},
    {"split_apposition", "Many measures, such as fines, bans, and raids, have harmed the town.",
     "Many measures have harmed the town. | Examples of these measures are fines, bans, and raids."},
    {"split_apposition", "No measures, such as fines, bans, and raids, have harmed the town.", ""},
    {"split_opening_participle", "Finding that the bus was late, the board asked for a new one.",
     "The board found that the bus was late. | The board asked for a new one."},
    {"list_in_sentence", "The report leaves out areas such as foreign affairs, defence and security, law, and trade.",
     "The report leaves out areas such as: * foreign affairs * defence and security * law * trade"},
    {"list_in_sentence", "The system has features such as new support, tools for clouds, an installer, and codecs.",
     ""},

    {"split_shared_subject", "The chairman did not read the letter of the board, but did recall the call.",
     "The chairman did not read the letter of the board. | But the chairman did recall the call."},
    {"split_shared_subject", "The chairman did not read the letter of the board but thought they had met.",
     "The chairman did not read the letter of the board. | But the chairman thought they had met."},
    {"split_shared_subject", "The chairman did not read the letter and did not recall the call.", ""},
    {"split_shared_subject", "The board did not close the branch, but sell the house of it.", ""},
    {"split_claims", "The chairman told the board that the bus was late and that it was full.",
     "The chairman told the board that the bus was late. | The chairman told the board that it was full."},
    {"split_claims", "The chairman told a man that the bus was late and that it was full.", ""},

    {"split_in_which_case", "Either a tag was used, in which case the file decides, or nobody can read it.", ""},
    {"split_at_colon", "The fragment that was specified :name has been added to the file.", ""},
    {"split_object_relative", "It has a key that is the name of a part and a value that is its number.", ""},
    {"split_relative_clause", "There are some limits with the use of the files, which can be hard.", ""},
    {"split_relative_clause", "This allows us not to fear a loop of it, which would lead to a loss.", ""},
    {"split_shared_subject", "These tools include the versions of bread, milk and salt and are used by the town.",
     "These tools include the versions of bread, milk and salt. | These tools are used by the town."},
    {"list_in_sentence", "These changes add bread and milk, meat, fish, and salt into the old list of them.", ""},
    {"split_coordination", "The guide below describes how buses work, and the next chapter shows the trains.",
     "The guide below describes how buses work. | The next chapter shows the trains."},

    {"split_time_clause", "When the chairman lived in the town, the council met in the hall.", ""},
    {"split_time_clause", "When the branch was in the town, the council met in the hall.", ""},

    {"list_at_labels",
     "The plan asks the council for (1) a bus that runs at night, (2) shelters at every stop, and (3) maps in print.",
     "The plan asks the council for: * (1) a bus that runs at night * (2) shelters at every stop * (3) maps in print"},
    {"list_at_labels",
     "Tell the board (a) when the bus was late and how long you waited; or (b) why nobody came at all.",
     "Tell the board: * (a) when the bus was late and how long you waited, or * (b) why nobody came at all"},
    {"list_at_labels",
     "The rule of section (1) holds, and the rule of section (2) of the old act of the county does not.", ""},
    {"list_at_labels", "The steps (1) open the door, (2) ring the bell and (3) leave the house by the back are needed.",
     ""},
    {"list_at_labels", "They must (1) open the door, (2) ring the bell, and (3) leave the house, unless it rains.", ""},
    {"list_at_labels", "They may bring (1) a bag, (3) a coat and a hat for the cold, and (4) an umbrella for the rain.",
     ""},
    {"list_after_colon",
     "The box has two sets of keys: a set that opens the doors of the hall, and a set that opens the old gate.",
     "The box has two sets of keys: * a set that opens the doors of the hall * a set that opens the old gate"},
    {"list_after_colon", "The box has some keys: a set that opens the doors, and a set that opens the old gate.", ""},
    {"list_of_alternatives",
     "Visitors who come without a card are either sent home by the guards at the door of the hall, or asked to wait "
     "until the board has met and decided.",
     ""},
    {"list_of_alternatives",
     "Visitors who come without a card are either sent home by the guards at the door of the hall, or asked to wait "
     "for a member of the board.",
     "Visitors who come without a card are either: * sent home by the guards at the door of the hall, or * asked to "
     "wait "
     "for a member of the board"},
    {"list_of_alternatives", "They are either sent home by the guards, or asked to wait outside.", ""},
    {"list_of_alternatives",
     "Visitors who come without a card are asked by either of the two guards at the door to go home, or to wait for "
     "a member of the board.",
     ""},
    {"list_of_deeds",
     "The report of the county tells at length what the groups have given to ending the old practices of the trade, "
     "and "
     "promoting safer working conditions for all drivers.",
     "The report of the county tells at length what the groups have given to: * ending the old practices of the trade "
     "* "
     "promoting safer working conditions for all drivers"},
    {"list_of_deeds",
     "Seeing the report of the county the groups gave much of their time to ending the old practices of the trade, and "
     "promoting safer working conditions for all drivers.",
     ""},
    {"list_of_deeds", "The groups gave much to ending the old practices, and promoting safer work.", ""},
    {"list_of_traits",
     "Create a place in the hall on the first floor and a warm meal to those who are alone in the winter, or need "
     "other "
     "kinds of help.",
     "Create a place in the hall on the first floor and a warm meal to those who: * are alone in the winter, or * need "
     "other kinds of help"},
    {"list_of_traits",
     "The county pays a team of trained drivers and clerks who live within reach of several branches and are paid to "
     "be available.",
     "The county pays a team of trained drivers and clerks who: * live within reach of several branches * are paid to "
     "be "
     "available"},
    {"list_of_traits",
     "The counties pay a team of trained drivers and clerks who live within reach of several branches and are proud of "
     "all that they do.",
     ""},
    {"split_fronted_object", "Money that the groups had to spend on lawyers could have paid for many teachers.",
     "The groups had to spend money on lawyers. | This money could have paid for many teachers."},
    {"split_fronted_object", "Applications that members send after May are left aside by the board.", ""},
    {"split_fronted_object", "The money that the groups had to spend on lawyers could have paid for teachers.", ""},
    {"split_fronted_object", "Letters that nobody had sent to the board were found in the cellar of the hall.", ""},
    {"split_predicate", "The pledge is a rule that costs the county much and has helped few people.", ""},
    {"split_predicate", "The pledge is a rule that costs the county much money but helps the old people in town.",
     "The pledge is a rule that costs the county much money. | But the pledge helps the old people in town."},
    {"split_predicate", "The pledge is not a rule that costs the county much money and helps the people in town.", ""},
    {"split_predicate", "The pledge is the only rule that costs the county much money and helps the people.", ""},
    {"split_predicate", "The pledges are a rule that costs the county much money and help the people in town.", ""},
    {"split_examples",
     "Many small groups have opposed the mix of work and study, including the Harbour Trust and Amnesty.",
     "Many small groups have opposed the mix of work and study. | These groups include the Harbour Trust and Amnesty."},
    {"split_examples", "Many small groups have opposed the mix of work and study, including the night school.", ""},
    {"split_apposition", "The institute, based in a small town by the sea, makes rules for all of the buses.",
     "The institute is based in a small town by the sea. | The institute makes rules for all of the buses."},
    {"split_apposition", "The law, passed in the spring of that year, makes rules for all of the buses.", ""},
    {"split_apposition",
     "The lack of buses and their high price, combined with the state of the roads, keep people at home.",
     "The lack of buses and their high price are combined with the state of the roads. | They keep people at home."},
    {"split_participle_clause",
     "This has led to misuse of the term (by chance or not) leading to poor laws in the county.",
     "This has led to misuse of the term (by chance or not). | This leads to poor laws in the county."},
    {"split_participle_clause", "The President told them to keep the letter, suggesting that nobody would ask.", ""},
    {"list_after_colon",
     "Open questions: Several questions remain, including the choice of a new bus; the price of a ticket; and the "
     "hours of work.",
     ""},
    {"split_participle_clause", "The council knows the causes (by chance or not) driving people from the county.", ""},
    {"split_two_objects",
     "These large groups of the county include the old Commission on Homes and the Law and several others of the same "
     "kind here.",
     ""},
    {"split_shared_subject",
     "Hours after that meeting, the chairman wrote to the board, and then sent a series of letters to the press.",
     "Hours after that meeting, the chairman wrote to the board. | The chairman then sent a series of letters to the "
     "press."},
    {"split_coordination", "A form may hold several numbers, and such a number will be kept by the board.",
     "A form may hold several numbers. | Such a number will be kept by the board."},
    {"split_coordination", "Other, smaller shops may suffer, and the owners themselves may be forced to leave.",
     "Other, smaller shops may suffer. | The owners themselves may be forced to leave."},
};

TEST(SentenceRules, Rows) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon) << "the package " << lexicon_package("en") << " is not installed";
  for (const RuleRow& row : kRows) {
    bool known = false;
    for (const SentenceRule& rule : sentence_rules()) {
      if (rule.id != row.rule) continue;
      known = true;
      EXPECT_EQ(shown(rule.apply(read_sentence(row.before, *lexicon), *lexicon)), row.after) << row.rule;
    }
    EXPECT_TRUE(known) << row.rule;
  }
}

TEST(SentenceRules, EachRuleHasExamplesAndCounterExamples) {
  for (const SentenceRule& rule : sentence_rules()) {
    int acts = 0, leaves = 0;
    for (const RuleRow& row : kRows)
      if (rule.id == row.rule) ++(*row.after ? acts : leaves);
    EXPECT_GE(acts, 1) << rule.id;
    EXPECT_GE(leaves, 1) << rule.id;
    EXPECT_FALSE(rule.reason.empty()) << rule.id;
  }
}

TEST(SentenceRules, MarksStayInTheirPlaces) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  const std::string before =
      "Raids lead workers into \uE000less safe\uE001 places,\uE002 which compromises their access\uE003.";
  std::vector<std::string> rules;
  std::vector<UndoneChange> undone;
  std::string after;
  for (const NewSentence& made : rewrite_sentence(before, "en", *lexicon, rules, undone)) after += made.text;
  EXPECT_EQ(rules.size(), 0u);  // a short one
  const auto made = split_relative_clause(read_sentence(before, *lexicon), *lexicon);
  EXPECT_EQ(shown(made),
            "Raids lead workers into \uE000less safe\uE001 places.\uE002 | This compromises their access\uE003.");
}

/// The sentences that all rules together make of one.
std::string rewritten(const char* text, Lexicon& lexicon) {
  std::vector<std::string> rules;
  std::vector<UndoneChange> undone;
  std::string out;
  for (const NewSentence& one : rewrite_sentence(text, "en", lexicon, rules, undone))
    out += (out.empty() ? "" : " | ") + one.text;
  return out;
}

TEST(SentenceRules, AnEventOfThePastIsToldOnce) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  EXPECT_EQ(rewritten("When the board closed the hall, the town sold the building, and the staff moved to the north.",
                      *lexicon),
            "The board closed the hall. | When this happened, the town sold the building. | When this happened, the "
            "staff moved to the north.");
}

TEST(SentenceRules, WhatStandsInBracketsAsAWhole) {
  const auto lexicon = Lexicon::of("en");
  ASSERT_TRUE(lexicon);
  const auto made = [&](const char* text) { return rewritten(text, *lexicon); };
  EXPECT_EQ(made("(In this case, the board may close the old hall in May; this is a change to the usual rule.)"),
            "(In this case, the board may close the old hall in May. | This is a change to the usual rule.)");
  const char* two = "(In this case, the board may close the hall) and (in that case, the board may keep it open).";
  EXPECT_EQ(made(two), two);
}

}  // namespace
}  // namespace lectern
