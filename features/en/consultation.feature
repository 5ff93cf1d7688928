# Rendered from zh/consultation.feature: change that file, not this one.
Feature: Consulting other bodies

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                      |
      | the General Office            | office     |                               |
      | the Social Assistance Section | low-income | social assistance notices     |
      | the Social Assistance Section | low-income | administrative decisions      |
      | the Social Affairs Section    | affairs    | work updates                  |
      | the Social Affairs Section    | affairs    | institution and functions     |
      | the Social Affairs Section    | affairs    | yearly disclosure work points |
      | the Leadership                | leadership |                               |
    And the people and their posts
      | name      | id        | post                | unit                          |
      | Hu Jian   | hu.jian   | principal leader    | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge    | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge    | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office  | the General Office            |
      | Li Na     | li.na     | office auditor      | the General Office            |
      | Sun Yan   | sun.yan   | office auditor      | the General Office            |
      | Zhou Ping | zhou.ping | office publisher    | the General Office            |
      | He Qing   | he.qing   | secrecy reviewer    | the General Office            |
      | Ding Ning | ding.ning | supervisor          | the General Office            |
      | The Clock | the.clock | timekeeper          | the General Office            |
      | Luo Ping  | luo.ping  | deliberation member | the General Office            |
      | Su Hong   | su.hong   | deliberation member | the General Office            |
      | Yu Hai    | yu.hai    | deliberation member | the Social Affairs Section    |
      | Han Bing  | han.bing  | deliberation member | the Social Assistance Section |
      | Tian Ye   | tian.ye   | deliberation member | the Social Assistance Section |
      | Wang Fang | wang.fang | section clerk       | the Social Assistance Section |
      | Chen Jing | chen.jing | section head        | the Social Assistance Section |
      | Qian Jin  | qian.jin  | section clerk       | the Social Affairs Section    |
      | Deng Lei  | deng.lei  | section head        | the Social Affairs Section    |
      | Ma Qiang  | ma.qiang  |                     |                               |

  Rule: While another body is consulted nothing is approved; fifteen working days of silence are consent

    Scenario: consulted, the answer is awaited
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Li Na does “consult”, body consulted “finance bureau”
      Then the “consultation limit” ends on 2017-03-27
      And “record an answer” waits on Li Na, due 2017-03-27
      And “record an answer” waits on Wu Min, due 2017-03-27

    @denied-marked
    Scenario: not approved before the answer
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”, namely “being consulted on”

    @denied-marked
    Scenario: nor passed on
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”
      Then the policy says no because “something stands in the way”, namely “being consulted on”

    @denied-marked
    Scenario: nor approved as amended
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      When Zhao Gang does “approve as amended”, body “500 yuan a person a month”
      Then the policy says no because “something stands in the way”, namely “being consulted on”

    @denied-marked
    Scenario Outline: the law in force on that day
      Given today is <day>
      And “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”
      And the law cited is “<law>”

      Examples:
        | day        | law                                  |
        | 2019-05-14 | Disclosure Regulations (2007) Art 7  |
        | 2019-05-15 | Disclosure Regulations (2019) Art 11 |

    Scenario: with its consent it is approved
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

    @denied-not-carried
    Scenario: an objection blocks the approval
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “objects”, opinion “letter of the finance bureau”
      When Zhao Gang does “approve”
      Then the policy says no because “not enough are in favour”

    @denied-not-carried
    Scenario: nor is it passed on
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “objects”, opinion “letter of the finance bureau”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”
      Then the policy says no because “not enough are in favour”

    @denied-not-carried
    Scenario: one objection among several is enough
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “consult”, body consulted “audit bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      And Wu Min has done “record an answer”, body consulted “audit bureau”, answer “objects”, opinion “letter of the audit bureau”
      When Zhao Gang does “approve”
      Then the policy says no because “not enough are in favour”

    Scenario Outline: one objection among three is enough, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “consult”, body consulted “audit bureau”
      And Li Na has done “consult”, body consulted “health bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      And Li Na has done “record an answer”, body consulted “audit bureau”, answer “consents”, opinion “letter of the audit bureau”
      And Li Na has done “record an answer”, body consulted “health bureau”, answer “objects”, opinion “answered in writing”
      Then Zhao Gang may not do “<action>” now

      Examples:
        | action  |
        | approve |
        | pass on |

    Scenario: with consent or silence it may be passed on, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “consult”, body consulted “audit bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      And today is 2017-03-28
      And The Clock has done “presume consent”, body consulted “audit bureau”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”
      Then “approve” waits on Hu Jian

    @denied-marked
    Scenario: with one answer outstanding it is not approved
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “consult”, body consulted “audit bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”, namely “being consulted on”

    Scenario: of several answers of one body the last counts
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “objects”, opinion “letter of the finance bureau”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

    Scenario: silence past the limit is consent
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And today is 2017-03-28
      And The Clock has done “presume consent”, body consulted “finance bureau”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”
      And “record an answer” does not wait on Li Na

    @denied-not-lapsed
    Scenario: within the limit silence is not yet consent
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And today is 2017-03-27
      When The Clock does “presume consent”, body consulted “finance bureau”
      Then the policy says no because “its time has not come”

    Scenario: silence is recorded of a body by name
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And today is 2017-03-28
      When The Clock does “presume consent”
      Then it is not accepted because “something required was left out”

    @denied-no-quorum
    Scenario: answered and then changed, it is consulted on anew
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      And Zhao Gang has done “return”, to “drafted”, reason “an attachment is missing”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
      When Zhao Gang does “approve”
      Then the policy says no because “too few have voted”

    @denied-not-carried
    Scenario: an objection blocks an approval as amended, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “consult”, body consulted “audit bureau”
      And Li Na has done “consult”, body consulted “health bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      And Li Na has done “record an answer”, body consulted “audit bureau”, answer “consents”, opinion “letter of the audit bureau”
      And Li Na has done “record an answer”, body consulted “health bureau”, answer “objects”, opinion “answered in writing”
      When Zhao Gang does “approve as amended”, body “500 yuan a person a month”
      Then the policy says no because “not enough are in favour”

    Scenario: with consent or silence it may be approved as amended
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “consult”, body consulted “audit bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      And today is 2017-03-28
      And The Clock has done “presume consent”, body consulted “audit bureau”
      When Zhao Gang does “approve as amended”, body “500 yuan a person a month”
      Then the item is in the stage “leader-approved”

    Scenario: amended by one leader, the next decides without another consultation
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      And Zhao Gang has done “approve as amended”, body “the plan as amended”
      When Hu Jian does “approve”
      Then the item is in the stage “leader-approved”

    Scenario Outline: the bodies that may be consulted
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “<action>”, body consulted “<body consulted>”
      And Li Na has done “record an answer”, body consulted “<body consulted>”, answer “consents”, opinion “answered in writing”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

      Examples:
        | action         | body consulted         |
        | consult        | finance bureau         |
        | consult        | human resources bureau |
        | consult        | health bureau          |
        | consult        | audit bureau           |
        | seek agreement | finance bureau         |
        | seek agreement | human resources bureau |
        | seek agreement | health bureau          |
        | seek agreement | audit bureau           |

    Scenario: the next may amend it once more
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      And Zhao Gang has done “approve as amended”, body “the plan as amended”
      When Hu Jian does “approve as amended”, body “the plan amended again”
      Then “approve” waits on Zhao Gang

    @denied-wrong-post
    Scenario: silence is recorded by the timekeeper alone
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And today is 2017-03-28
      When Li Na does “presume consent”, body consulted “finance bureau”
      Then the policy says no because “not the right post”
      And those who could are The Clock

    Scenario: the body is named
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Li Na does “consult”
      Then it is not accepted because “something required was left out”

    Scenario: the answer is recorded with what it says
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      When Li Na does “record an answer”, body consulted “finance bureau”, answer “consents”
      Then it is not accepted because “no opinion was given”

    Scenario: the answer says whether it consents
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      When Li Na does “record an answer”, body consulted “finance bureau”, opinion “letter of the finance bureau”
      Then it is not accepted because “something required was left out”

    Scenario: the answer names the body
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      When Li Na does “record an answer”, answer “consents”, opinion “letter of the finance bureau”
      Then it is not accepted because “something required was left out”

    Scenario Outline: consulted only between audit and approval
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      Then Li Na may not do “consult” now
      And Li Na may not do “seek agreement” now

      Examples:
        | stage               |
        | drafted             |
        | department-provided |
        | leader-approved     |

    @denied-wrong-stage
    Scenario: there is no answer where nobody was asked
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Li Na does “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      Then the policy says no because “not at this stage”

    Scenario Outline: who may consult and record the answer
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      Then <person> <verdict> do “<action>” now

      Examples:
        | person    | action           | verdict |
        | Li Na     | consult          | may     |
        | Wu Min    | consult          | may     |
        | Chen Jing | consult          | may not |
        | Zhao Gang | consult          | may not |
        | Wu Min    | seek agreement   | may     |
        | Chen Jing | seek agreement   | may not |
        | Wu Min    | record an answer | may     |
        | Chen Jing | record an answer | may not |

    @denied-marked
    Scenario: a return does not end the consultation
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Zhao Gang has done “return”, to “department-provided”, reason “an attachment is missing”
      And Li Na has done “audit”
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”, namely “being consulted on”

  Rule: Where the law asks for an agreement, silence is no answer

    Scenario: seeking agreement has no limit and awaits the answer
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Li Na does “seek agreement”, body consulted “finance bureau”
      Then the “consultation limit” does not run
      And “record an answer” waits on Li Na

    @denied-marked
    Scenario: without an answer it is not approved, however long it takes
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “seek agreement”, body consulted “finance bureau”
      And today is 2017-06-30
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”, namely “agreement being sought”

    @denied-marked
    Scenario: nor passed on without an answer
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “seek agreement”, body consulted “finance bureau”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”
      Then the policy says no because “something stands in the way”, namely “agreement being sought”

    @denied-marked
    Scenario: nor approved as amended without an answer
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “seek agreement”, body consulted “finance bureau”
      When Zhao Gang does “approve as amended”, body “500 yuan a person a month”
      Then the policy says no because “something stands in the way”, namely “agreement being sought”

    @denied-wrong-stage
    Scenario: its consent is not presumed
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “seek agreement”, body consulted “finance bureau”
      And today is 2017-06-30
      When The Clock does “presume consent”, body consulted “finance bureau”
      Then the policy says no because “not at this stage”

    Scenario: with its agreement it is approved
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “seek agreement”, body consulted “finance bureau”
      And Wu Min has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

    @denied-not-carried
    Scenario: with its objection it is not
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “seek agreement”, body consulted “finance bureau”
      And Wu Min has done “record an answer”, body consulted “finance bureau”, answer “objects”, opinion “letter of the finance bureau”
      When Zhao Gang does “approve”
      Then the policy says no because “not enough are in favour”

    Scenario: the body asked is named
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Li Na does “seek agreement”
      Then it is not accepted because “something required was left out”

    Scenario: the answer says whether it agrees, and in what words
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “seek agreement”, body consulted “finance bureau”
      When Li Na does “record an answer”, body consulted “finance bureau”, opinion “letter of the finance bureau”
      Then it is not accepted because “something required was left out”

    Scenario: one consulted and one asked to agree: both must have answered
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “consult”, body consulted “finance bureau”
      And Li Na has done “seek agreement”, body consulted “audit bureau”
      And Li Na has done “record an answer”, body consulted “finance bureau”, answer “consents”, opinion “letter of the finance bureau”
      And Li Na has done “record an answer”, body consulted “audit bureau”, answer “consents”, opinion “letter of the audit bureau”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”
