# Rendered from zh/attribute.feature: change that file, not this one.
Feature: The disclosure attribute

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

  Rule: What is not proactive names the article and the reason

    @denied-incomplete
    Scenario Outline: without the article or the reason the section does not provide
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, disclosure attribute “<attribute>”
      When Chen Jing does “provide”
      Then the policy says no because “the content is incomplete”

      Examples:
        | attribute     |
        | on request    |
        | not disclosed |

    @denied-incomplete
    Scenario: the article without a reason
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, disclosure attribute “on request”, article for not disclosing “Art 16: internal affairs”
      When Chen Jing does “provide”
      Then the policy says no because “the content is incomplete”

    @denied-incomplete
    Scenario: the reason without an article
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, disclosure attribute “on request”, reason for not disclosing “a matter of internal management”
      When Chen Jing does “provide”
      Then the policy says no because “the content is incomplete”

    Scenario: with both it is provided
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, disclosure attribute “on request”, article for not disclosing “Art 16: internal affairs”, reason for not disclosing “a matter of internal management”
      When Chen Jing does “provide”
      Then the item is in the stage “department-provided”

    Scenario: what is proactive names none
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, disclosure attribute “proactive”
      When Chen Jing does “provide”
      Then the item is in the stage “department-provided”

  Rule: The office may dispute it; a leader settles that before anything is approved

    Scenario: disputed, it waits on the leader in charge
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”
      And “settle the attribute” waits on Zhao Gang

    @denied-marked
    Scenario: not approved before it is settled
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      And Li Na has done “audit”
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”, namely “disclosure attribute disputed”

    @denied-marked
    Scenario: nor approved as amended
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      And Li Na has done “audit”
      When Zhao Gang does “approve as amended”, body “500 yuan a person a month”
      Then the policy says no because “something stands in the way”, namely “disclosure attribute disputed”

    @denied-marked
    Scenario: nor passed on
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      And Li Na has done “audit”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”
      Then the policy says no because “something stands in the way”, namely “disclosure attribute disputed”

    Scenario: settled, it is approved
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      And Li Na has done “audit”
      And Zhao Gang has done “settle the attribute”, opinion “disclose it proactively”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

    @denied-marked
    Scenario: it may be disputed after the audit, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “audit”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”, namely “disclosure attribute disputed”

    @denied-marked
    Scenario: a return does not end the dispute
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      And Li Na has done “return”, to “drafted”, reason “it should be disclosed proactively”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”, namely “disclosure attribute disputed”

    Scenario Outline: who may dispute and who may settle
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “audit”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      Then <person> <verdict> do “settle the attribute” now

      Examples:
        | person    | verdict |
        | Zhao Gang | may     |
        | Hu Jian   | may     |
        | Yang Fan  | may not |
        | Wu Min    | may not |
        | Li Na     | may not |
        | Chen Jing | may not |

    @denied-wrong-post
    Scenario: only the office auditor disputes
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Wu Min does “dispute the attribute”, reason “it should be disclosed proactively”
      Then the policy says no because “not the right post”
      And those who could are Li Na, Sun Yan

    Scenario: a dispute gives its reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “dispute the attribute”
      Then it is not accepted because “no reason was given”

    Scenario: settling gives an opinion
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “audit”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      When Zhao Gang does “settle the attribute”
      Then it is not accepted because “no opinion was given”

    Scenario Outline: disputed only between provision and approval
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      Then Li Na may not do “dispute the attribute” now

      Examples:
        | stage           |
        | drafted         |
        | leader-approved |
        | published       |

    @denied-wrong-stage
    Scenario: not settled before the audit
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      When Zhao Gang does “settle the attribute”, opinion “disclose it proactively”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: it is disputed once
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “dispute the attribute”, reason “it should be disclosed proactively”
      When Sun Yan does “dispute the attribute”, reason “it should be disclosed proactively”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: nothing is settled that nobody disputed
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “audit”
      When Zhao Gang does “settle the attribute”, opinion “disclose it proactively”
      Then the policy says no because “not at this stage”

  Rule: Only what is proactive is published

    @denied-part-value
    Scenario Outline: not published even when approved
      Given today is <day>
      And Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, disclosure attribute “<attribute>”, article for not disclosing “Art 16: internal affairs”, reason for not disclosing “a matter of internal management”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the policy says no because “not the choice that it takes”
      And the public sees nothing of the item

      Examples:
        | day        | attribute     |
        | 2017-03-06 | on request    |
        | 2017-03-06 | not disclosed |

    @denied-part-value
    Scenario Outline: the law in force on that day
      Given today is <day>
      And Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, disclosure attribute “on request”, article for not disclosing “Art 16: internal affairs”, reason for not disclosing “a matter of internal management”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the policy says no because “not the choice that it takes”
      And the law cited is “<law>”

      Examples:
        | day        | law                                  |
        | 2019-05-14 | Disclosure Regulations (2007) Art 14 |
        | 2019-05-15 | Disclosure Regulations (2019) Art 16 |

    Scenario: what says nothing is proactive
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Zhou Ping does “publish”
      Then the item is in the stage “published”
