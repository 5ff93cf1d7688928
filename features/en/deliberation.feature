# Rendered from zh/deliberation.feature: change that file, not this one.
Feature: Deliberation

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

  Rule: Each member of the group votes; it closes with three voices and minutes

    Scenario: opened, it waits on each member
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Wu Min does “open a deliberation”
      Then “vote” waits on Luo Ping
      And “vote” waits on Han Bing
      And “close the deliberation” waits on Wu Min

    @denied-marked
    Scenario: not approved during the deliberation
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”, namely “in deliberation”

    @denied-marked
    Scenario: nor approved as amended
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      When Zhao Gang does “approve as amended”, body “500 yuan a person a month”
      Then the policy says no because “something stands in the way”, namely “in deliberation”

    @denied-marked
    Scenario: nor passed on
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”
      Then the policy says no because “something stands in the way”, namely “in deliberation”

    @denied-voted
    Scenario: one person, one vote
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      When Luo Ping does “vote”, vote “against”
      Then the policy says no because “has voted already”, about “Luo Ping”
      And those who could are Su Hong, Yu Hai, Han Bing, Tian Ye

    @denied-voted
    Scenario: whose deputy has voted does not vote again
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Luo Ping has deputed Ma Qiang as “deliberation member” from 2017-03-06 to 2017-03-10
      And Wu Min has done “open a deliberation”
      And Ma Qiang has done “vote”, vote “for”
      When Luo Ping does “vote”, vote “against”
      Then the policy says no because “has voted already”, about “Luo Ping”

    @denied-voted
    Scenario: a member who has voted does not vote for another as well
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Luo Ping has deputed Su Hong as “deliberation member” from 2017-03-06 to 2017-03-10
      And Wu Min has done “open a deliberation”
      And Su Hong has done “vote”, vote “for”
      When Su Hong does “vote”, vote “for”
      Then the policy says no because “has voted already”, about “Su Hong”

    @denied-wrong-post
    Scenario: only members vote
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      When Wu Min does “vote”, vote “for”
      Then the policy says no because “not the right post”
      And those who could are Luo Ping, Su Hong, Yu Hai, Han Bing, Tian Ye

    Scenario Outline: opened only between audit and approval
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      Then Wu Min may not do “open a deliberation” now

      Examples:
        | stage               |
        | drafted             |
        | department-provided |
        | leader-approved     |

    @denied-wrong-stage
    Scenario: no vote where nothing was opened
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Luo Ping does “vote”, vote “for”
      Then the policy says no because “not at this stage”

    Scenario: a vote says for, against or abstain
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      When Luo Ping does “vote”
      Then it is not accepted because “something required was left out”

    @denied-no-quorum
    Scenario: two voices do not close it
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      When Wu Min does “close the deliberation”, opinion “minutes of the meeting”
      Then the policy says no because “too few have voted”

    Scenario: those against and abstaining count, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “against”
      And Yu Hai has done “vote”, vote “abstain”
      When Wu Min does “close the deliberation”, opinion “minutes of the meeting”
      Then nothing of the item waits on Luo Ping
      And Su Hong may not do “vote” now

    Scenario: closing writes the minutes
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Yu Hai has done “vote”, vote “for”
      When Wu Min does “close the deliberation”
      Then it is not accepted because “no opinion was given”

    Scenario Outline: who may open and who may close
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      Then <person> <verdict> do “open a deliberation” now

      Examples:
        | person    | verdict |
        | Wu Min    | may     |
        | Zhao Gang | may     |
        | Yang Fan  | may not |
        | Li Na     | may not |
        | Luo Ping  | may not |

    @denied-wrong-post
    Scenario: nobody else closes it
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Yu Hai has done “vote”, vote “for”
      When Luo Ping does “close the deliberation”, opinion “minutes of the meeting”
      Then the policy says no because “not the right post”
      And those who could are Wu Min, Zhao Gang

    Scenario: the leader in charge may close it, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Yu Hai has done “vote”, vote “for”
      When Zhao Gang does “close the deliberation”, opinion “minutes of the meeting”
      Then “close the deliberation” does not wait on Zhao Gang
      And Zhao Gang may do “approve” now

    @denied-wrong-stage
    Scenario: it is opened once
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      When Zhao Gang does “open a deliberation”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: nothing is closed that was not opened
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Wu Min does “close the deliberation”, opinion “minutes of the meeting”
      Then the policy says no because “not at this stage”

    @denied-marked
    Scenario: a return does not end the deliberation
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Zhao Gang has done “return”, to “department-provided”, reason “an attachment is missing”
      And Li Na has done “audit”
      When Zhao Gang does “approve”
      Then the policy says no because “something stands in the way”, namely “in deliberation”

  Rule: It is approved only when more than half are in favour

    Scenario Outline: three voices
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “<Luo Ping>”
      And Su Hong has done “vote”, vote “<Su Hong>”
      And Yu Hai has done “vote”, vote “<Yu Hai>”
      And Wu Min has done “close the deliberation”, opinion “minutes of the meeting”
      Then Zhao Gang <verdict> do “<action>” now

      Examples:
        | Luo Ping | Su Hong | Yu Hai  | action  | verdict |
        | for      | for     | for     | approve | may     |
        | for      | for     | against | approve | may     |
        | for      | for     | abstain | pass on | may     |
        | for      | against | abstain | approve | may not |
        | for      | against | against | approve | may not |
        | for      | against | against | pass on | may not |
        | for      | abstain | abstain | approve | may not |
        | for      | abstain | abstain | pass on | may not |
        | abstain  | abstain | abstain | approve | may not |

    @denied-not-carried
    Scenario: a tie does not carry
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Yu Hai has done “vote”, vote “against”
      And Han Bing has done “vote”, vote “against”
      And Wu Min has done “close the deliberation”, opinion “minutes of the meeting”
      When Zhao Gang does “approve”
      Then the policy says no because “not enough are in favour”

    Scenario Outline: three of five carry
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Yu Hai has done “vote”, vote “against”
      And Han Bing has done “vote”, vote “against”
      And Tian Ye has done “vote”, vote “for”
      And Wu Min has done “close the deliberation”, opinion “minutes of the meeting”
      Then Zhao Gang may do “<action>” now

      Examples:
        | action  |
        | approve |
        | pass on |

    Scenario: what was not put to the group is approved as usual
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

  Rule: Votes are about one content

    Scenario: a changed content is voted on anew
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “against”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      When Luo Ping does “vote”, vote “for”
      Then Su Hong may do “vote” now
      And Luo Ping may not do “vote” now

    @denied-no-quorum
    Scenario: voices on the text before it was changed are not counted
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      And Yu Hai has done “vote”, vote “for”
      When Wu Min does “close the deliberation”, opinion “minutes of the meeting”
      Then the policy says no because “too few have voted”

    @denied-no-quorum
    Scenario Outline: carried and then changed, it is voted on anew
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Yu Hai has done “vote”, vote “for”
      And Wu Min has done “close the deliberation”, opinion “minutes of the meeting”
      And Zhao Gang has done “return”, to “drafted”, reason “an attachment is missing”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
      When Zhao Gang does “<action>”, opinion “I would consent; please decide”
      Then the policy says no because “too few have voted”

      Examples:
        | action  |
        | approve |
        | pass on |

    @denied-not-carried
    Scenario Outline: not carried, it is not approved as amended either
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “<Luo Ping>”
      And Su Hong has done “vote”, vote “against”
      And Yu Hai has done “vote”, vote “abstain”
      And Wu Min has done “close the deliberation”, opinion “minutes of the meeting”
      When Zhao Gang does “approve as amended”, body “500 yuan a person a month”
      Then the policy says no because “not enough are in favour”

      Examples:
        | Luo Ping |
        | for      |
        | against  |

    Scenario: carried, it may be approved as amended
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Yu Hai has done “vote”, vote “against”
      And Han Bing has done “vote”, vote “against”
      And Tian Ye has done “vote”, vote “for”
      And Wu Min has done “close the deliberation”, opinion “minutes of the meeting”
      When Zhao Gang does “approve as amended”, body “500 yuan a person a month”
      Then the item is in the stage “leader-approved”

    Scenario: amended by one leader, the next decides without another vote
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Yu Hai has done “vote”, vote “for”
      And Wu Min has done “close the deliberation”, opinion “minutes of the meeting”
      And Zhao Gang has done “approve as amended”, body “the plan as amended”
      When Hu Jian does “approve”
      Then the item is in the stage “leader-approved”

    Scenario: the next may amend it once more
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Wu Min has done “open a deliberation”
      And Luo Ping has done “vote”, vote “for”
      And Su Hong has done “vote”, vote “for”
      And Yu Hai has done “vote”, vote “for”
      And Wu Min has done “close the deliberation”, opinion “minutes of the meeting”
      And Zhao Gang has done “approve as amended”, body “the plan as amended”
      When Hu Jian does “approve as amended”, body “the plan amended again”
      Then the item is in the stage “office-audited”
      And “approve” waits on Zhao Gang
