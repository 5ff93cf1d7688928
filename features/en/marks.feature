# Rendered from zh/marks.feature: change that file, not this one.
Feature: Marks

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                      |
      | the General Office            | office     |                               |
      | the Social Assistance Section | low-income | social assistance notices     |
      | the Social Assistance Section | low-income | administrative decisions      |
      | the Social Affairs Section    | affairs    | work updates                  |
      | the Social Affairs Section    | affairs    | institution and functions     |
      | the Social Affairs Section    | affairs    | yearly disclosure work points |
      | Jiantouji Township            | jiantouji  |                               |
      | the Leadership                | leadership |                               |
    And the people and their posts
      | name      | id        | post                | unit                          |
      | Hu Jian   | hu.jian   | principal leader    | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge    | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge    | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office  | the General Office            |
      | Li Na     | li.na     | office auditor      | the General Office            |
      | Zhou Ping | zhou.ping | office publisher    | the General Office            |
      | He Qing   | he.qing   | secrecy reviewer    | the General Office            |
      | Ding Ning | ding.ning | supervisor          | the General Office            |
      | The Clock | the.clock | timekeeper          | the General Office            |
      | Luo Ping  | luo.ping  | deliberation member | the General Office            |
      | Wang Fang | wang.fang | section clerk       | the Social Assistance Section |
      | Chen Jing | chen.jing | section head        | the Social Assistance Section |
      | Qian Jin  | qian.jin  | section clerk       | the Social Affairs Section    |
      | Deng Lei  | deng.lei  | section head        | the Social Affairs Section    |
      | Shi Lan   | shi.lan   | township officer    | Jiantouji Township            |
      | Ma Qiang  | ma.qiang  |                     |                               |

  Rule: A mark stays as long as it should

    Scenario Outline: it outlasts a return and ends with the round
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And <person> has done “<action>”, reason “an attachment is missing”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      When Wang Fang does “abandon”, reason “drafted twice”
      Then the item is not marked “<mark>”

      Examples:
        | person  | action                    | mark                           |
        | Li Na   | send for secrecy review   | under secrecy review           |
        | He Qing | determine not to disclose | determined not to be disclosed |
        | Li Na   | dispute the attribute     | disclosure attribute disputed  |

    Scenario: a referral outlasts a return
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      And He Qing has done “refer for determination”, reason “unclear whether it was classified”
      When Li Na does “return”, to “drafted”, reason “an attachment is missing”
      Then the item is marked “referred for determination”
      And He Qing may not do “clear of secrecy” now

    Scenario: a referral ends with the round
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      And He Qing has done “refer for determination”, reason “unclear whether it was classified”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      When Wang Fang does “abandon”, reason “drafted twice”
      Then the item is not marked “referred for determination”

    Scenario: what was determined is not undone at the desk of the section
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      Then He Qing may not do “clear of secrecy” now
      And Zhao Gang may not do “withhold” now

    Scenario: nobody else undoes it
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      Then Li Na may not do “clear of secrecy” now

    Scenario Outline: consulting and agreement outlast a return
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “<action>”, body consulted “finance bureau”
      When Zhao Gang does “return”, to “drafted”, reason “an attachment is missing”
      Then the item is marked “<mark>”

      Examples:
        | action         | mark                   |
        | consult        | being consulted on     |
        | seek agreement | agreement being sought |

    Scenario Outline: they end with the round, at the latest
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “<action>”, body consulted “finance bureau”
      When Zhao Gang does “decline”, reason “an attachment is missing”
      Then the item is not marked “<mark>”

      Examples:
        | action         | mark                   |
        | consult        | being consulted on     |
        | seek agreement | agreement being sought |

    Scenario: so does a deliberation
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      When Zhao Gang does “decline”, reason “an attachment is missing”
      Then the item is not marked “in deliberation”

    Scenario: while it is returned, no limit runs for the answer
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      When Zhao Gang does “return”, to “drafted”, reason “an attachment is missing”
      Then the “consultation limit” does not run

    Scenario: an urging ends where the item goes on
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Ding Ning has done “urge”, reason “it falls due soon”
      When Li Na does “audit”
      Then the item is not marked “urged”

    Scenario: what is published after all is reviewed no more
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Wang Fang has done “reopen”, reason “what was private is masked”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the item is not marked “withheld until reviewed”

    Scenario: a correction leaves what waits to be reconfirmed
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      And Qian Jin has done “correct”, body “what the bureau does now”, reason “the amount is wrong”
      When Qian Jin does “abandon”, reason “no correction needed”
      Then the item is marked “to be reconfirmed”

    Scenario: what was reconfirmed stays so through a correction
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      And Deng Lei has done “reconfirm”
      And Qian Jin has done “correct”, body “what the bureau does now”, reason “the amount is wrong”
      When Qian Jin does “abandon”, reason “no correction needed”
      Then the item is marked “reconfirmed”

    Scenario: the cycle rests while it is being corrected
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      When Qian Jin does “correct”, body “what the bureau does now”, reason “the amount is wrong”
      Then the “reconfirmation cycle” does not run

    Scenario: so does the next one
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      And Deng Lei has done “reconfirm”
      When Qian Jin does “correct”, body “what the bureau does now”, reason “the amount is wrong”
      Then the “next reconfirmation” does not run

    @denied-not-lapsed
    Scenario: asked again on the day after twelve months
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      And Deng Lei has done “reconfirm”
      And today is 2019-03-07
      When The Clock does “ask for reconfirmation”
      Then the policy says no because “its time has not come”

    Scenario: asked again it is no longer reconfirmed
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      And Deng Lei has done “reconfirm”
      And today is 2019-03-08
      When The Clock does “ask for reconfirmation”
      Then the item is not marked “reconfirmed”
      And the item is marked “to be reconfirmed”

  Rule: An urging is told to those concerned, other marks are not

    Scenario: an urging is told
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Ding Ning does “urge”, reason “it falls due soon”
      Then the item is marked “urged”
      And who had a hand in the item is told of the urging

    Scenario Outline: review, determination and dispute are not
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When <person> does “<action>”, reason “an attachment is missing”
      Then who had a hand in the item is told nothing more

      Examples:
        | person  | action                    |
        | Li Na   | send for secrecy review   |
        | He Qing | determine not to disclose |
        | Li Na   | dispute the attribute     |

    Scenario: a referral is not
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      When He Qing does “refer for determination”, reason “unclear whether it was classified”
      Then who had a hand in the item is told nothing more

    Scenario: a deliberation is not
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Wu Min does “open a deliberation”
      Then who had a hand in the item is told nothing more

    Scenario Outline: consulting and seeking agreement are not
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Li Na does “<action>”, body consulted “finance bureau”
      Then who had a hand in the item is told nothing more

      Examples:
        | action         |
        | consult        |
        | seek agreement |

    Scenario: a recall for review is not
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      When The Clock does “recall for review”
      Then who had a hand in the item is told nothing more

    Scenario: keeping it withheld is not
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      When Zhao Gang does “keep withheld”, reason “what is private is still in it”, to be reviewed on “2020-03-06”
      Then who had a hand in the item is told nothing more
      And the “review of withholding” ends on 2020-03-06

    Scenario: asking to reconfirm is not
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      When The Clock does “ask for reconfirmation”
      Then who had a hand in the item is told nothing more

    Scenario: nor is reconfirming
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      When Deng Lei does “reconfirm”
      Then who had a hand in the item is told nothing more

  Rule: Each body's answer counts for itself

    Scenario: one agreement given leaves the other waited for
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “seek agreement”, body consulted “finance bureau”
      And Li Na has done “seek agreement”, body consulted “audit bureau”
      When Li Na does “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      Then the item is marked “agreement being sought”

    Scenario: the answer of whose agreement is sought, while another is consulted
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “seek agreement”, body consulted “audit bureau”
      When Li Na does “record an answer”, body consulted “audit bureau”, answer “consents”, opinion “letter of the audit bureau”
      Then the item is not marked “agreement being sought”
      And the item is marked “being consulted on”

    @denied-not-marked
    Scenario: who was not asked has no answer
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      When Li Na does “record an answer”, body consulted “audit bureau”, answer “consents”, opinion “letter of the audit bureau”
      Then the policy says no because “not as it must be”

    @denied-not-marked
    Scenario: nor has whose agreement was not sought
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “seek agreement”, body consulted “finance bureau”
      When Li Na does “record an answer”, body consulted “audit bureau”, answer “consents”, opinion “letter of the audit bureau”
      Then the policy says no because “not as it must be”

    Scenario: silence of one leaves the other consulted
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “consult”, body consulted “audit bureau”
      And today is 2017-03-28
      When The Clock does “presume consent”, body consulted “finance bureau”
      Then the item is marked “being consulted on”

    Scenario: silence when asked again takes back an objection
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “objects”, opinion “letter of the finance bureau”
      And Li Na has done “consult”, body consulted “finance bureau”
      And today is 2017-03-28
      And The Clock has done “presume consent”, body consulted “finance bureau”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

  Rule: What was determined is withheld by a leader

    Scenario Outline: reviewed within two years
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      When Zhao Gang does “withhold”, reason “it touches on state secrets”, to be reviewed on “<day>”
      Then the “review of withholding” ends on <day>

      Examples:
        | day        |
        | 2017-09-01 |
        | 2019-03-06 |

    @denied-wrong-stage
    Scenario: a correction is not withheld
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      And Chen Jing has done “provide”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      When Zhao Gang does “withhold”, reason “it touches on state secrets”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: what was reopened is not recalled
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Wang Fang has done “reopen”, reason “what was private is masked”
      And today is 2018-03-06
      When The Clock does “recall for review”
      Then the policy says no because “not at this stage”

    Scenario Outline: each article may be the one
      When Wang Fang does “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, disclosure attribute “on request”, article for not disclosing “<article>”, reason for not disclosing “it touches on privacy”
      Then the item is in the stage “drafted”

      Examples:
        | article                                                   |
        | Art 14: secrets, forbidden by law, security and stability |
        | Art 15: trade secrets, privacy                            |
        | Art 16: internal affairs                                  |
        | Art 16: process information                               |
        | Art 16: enforcement case files                            |

  Rule: Short limits are counted in working days, too

    Scenario: three to audit, over a weekend
      Given today is 2017-03-09
      And “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      Then the “audit limit” ends on 2017-03-14

    Scenario: three to approve, over a weekend
      Given today is 2017-03-09
      And “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      Then the “approval limit” ends on 2017-03-14

    Scenario: two after a suspension, over a weekend
      Given today is 2017-03-09
      And “minimum living allowance” in the category “social assistance notices” has come to “published”
      When Li Na does “suspend”, reason “the amount is wrong”
      Then the “limit after suspension” ends on 2017-03-13

    Scenario: three to confirm a telephone call, over a weekend
      Given today is 2017-03-09
      And “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “approve”, signed “by telephone”, recorded by “Wu Min”
      Then the “telephone confirmation limit” ends on 2017-03-14
