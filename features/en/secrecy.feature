# Rendered from zh/secrecy.feature: change that file, not this one.
Feature: Secrecy review

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

  Rule: What the auditor cannot tell goes to the secrecy reviewer, for seven working days

    Scenario: sent for review, it waits on the secrecy reviewer
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “send for secrecy review”
      Then the item is in the stage “department-provided”
      And “clear of secrecy” waits on He Qing, due 2017-03-15
      And the “secrecy review limit” ends on 2017-03-15

    Scenario: seven working days leave out the holiday and count the make-up Saturday
      Given today is 2017-09-28
      And “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “send for secrecy review”
      Then the “secrecy review limit” ends on 2017-10-13

    Scenario: what was not sent for review waits on no reviewer
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      Then nothing of the item waits on He Qing

    @denied-marked
    Scenario: no audit before the review is over
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      When Sun Yan does “audit”
      Then the policy says no because “something stands in the way”, namely “under secrecy review”
      And nobody could

    Scenario: cleared, it is audited
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      And He Qing has done “clear of secrecy”, opinion “nothing secret in it”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”
      And the “secrecy review limit” does not run

    Scenario: clearing gives an opinion
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      When He Qing does “clear of secrecy”
      Then it is not accepted because “no opinion was given”

    Scenario Outline: only the secrecy reviewer concludes
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      Then <person> <verdict> do “<action>” now

      Examples:
        | person    | action                    | verdict |
        | He Qing   | clear of secrecy          | may     |
        | He Qing   | refer for determination   | may     |
        | He Qing   | determine not to disclose | may     |
        | Li Na     | clear of secrecy          | may not |
        | Li Na     | refer for determination   | may not |
        | Li Na     | determine not to disclose | may not |
        | Zhao Gang | clear of secrecy          | may not |
        | Hu Jian   | determine not to disclose | may not |

    @denied-wrong-post
    Scenario: only the office auditor sends for review
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Wang Fang does “send for secrecy review”
      Then the policy says no because “not the right post”
      And those who could are Li Na, Sun Yan

    @denied-wrong-stage
    Scenario: what is under review is not sent again
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      When Li Na does “send for secrecy review”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: nothing is cleared that was not sent
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When He Qing does “clear of secrecy”, opinion “nothing secret in it”
      Then the policy says no because “not at this stage”

    Scenario Outline: sent for review only between provision and audit
      Given “minimum living allowance” in the category “social assistance notices” has come to “<stage>”
      Then Li Na may not do “send for secrecy review” now
      And He Qing may not do “determine not to disclose” now

      Examples:
        | stage           |
        | drafted         |
        | office-audited  |
        | leader-approved |
        | published       |

    @denied-marked
    Scenario: a return does not get round the review
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the policy says no because “something stands in the way”, namely “under secrecy review”
      And “clear of secrecy” waits on He Qing

    Scenario: while it is with the section nothing waits on the reviewer, and the limit runs on
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      When Li Na does “return”, to “drafted”, reason “an attachment is missing”
      Then nothing of the item waits on He Qing
      And the “secrecy review limit” ends on 2017-03-15
      And He Qing may not do “clear of secrecy” now
      And He Qing may not do “refer for determination” now

  Rule: What the reviewer cannot tell either is referred, and the answer decides

    @denied-marked
    Scenario: no audit while it is referred
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      And He Qing has done “refer for determination”, reason “unclear whether it was classified”
      When Li Na does “audit”
      Then the policy says no because “something stands in the way”, namely “referred for determination”

    Scenario: referred, the limit of the review stops and the answer is awaited
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      When He Qing does “refer for determination”, reason “unclear whether it was classified”
      Then the “secrecy review limit” does not run
      And “clear of secrecy” waits on He Qing

    Scenario: answered that it may be disclosed, it is audited
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      And He Qing has done “refer for determination”, reason “unclear whether it was classified”
      And He Qing has done “clear of secrecy”, opinion “the authority answered that it may be disclosed”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”

    @denied-marked
    Scenario: answered that it may not, it is determined so
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      And He Qing has done “refer for determination”, reason “unclear whether it was classified”
      And He Qing has done “determine not to disclose”, reason “the authority answered that it may not be disclosed”
      When Li Na does “audit”
      Then the policy says no because “something stands in the way”, namely “determined not to be disclosed”

    Scenario: a referral gives its reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      When He Qing does “refer for determination”
      Then it is not accepted because “no reason was given”

    @denied-wrong-stage
    Scenario: nothing is referred that was not sent for review
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When He Qing does “refer for determination”, reason “unclear whether it was classified”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: what is referred is not sent for review again
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      And He Qing has done “refer for determination”, reason “unclear whether it was classified”
      When Li Na does “send for secrecy review”
      Then the policy says no because “not at this stage”

  Rule: What was determined not to be disclosed is not audited

    Scenario: the reviewer may determine it at once
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When He Qing does “determine not to disclose”, reason “it touches on state secrets”
      Then the item is in the stage “department-provided”
      And Li Na may not do “audit” now
      And Li Na may do “return” now, to “drafted”

    Scenario: only the reviewer may change the determination
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      And He Qing has done “clear of secrecy”, opinion “declassified since”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”

    Scenario: changing it gives an opinion
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      When He Qing does “clear of secrecy”
      Then it is not accepted because “no opinion was given”

    @denied-marked
    Scenario: a return does not lift the determination
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the policy says no because “something stands in the way”, namely “determined not to be disclosed”

    Scenario Outline: a leader then withholds it, until its review
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      When <person> does “withhold”, article for withholding “<article>”, reason “it touches on state secrets”
      Then the item ended as “withheld”
      And the “review of withholding” ends on 2018-03-06

      Examples:
        | person    | article |
        | Zhao Gang | Art 14  |
        | Hu Jian   | Art 15  |
        | Zhao Gang | Art 16  |

    Scenario: determined, it waits on the leaders
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When He Qing does “determine not to disclose”, reason “it touches on state secrets”
      Then “withhold” waits on Zhao Gang
      And “withhold” waits on Hu Jian
      And nothing of the item waits on He Qing

    Scenario: withholding it gives a reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      When Zhao Gang does “withhold”
      Then it is not accepted because “no reason was given”

    @denied-due-outside
    Scenario: its review lies within two years as well
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      When Zhao Gang does “withhold”, reason “it touches on state secrets”, to be reviewed on “2019-03-07”
      Then the policy says no because “the day is not within the limit”

    @denied-wrong-stage
    Scenario: what was not determined so is not withheld before the audit
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Zhao Gang does “withhold”, reason “it touches on state secrets”
      Then the policy says no because “not at this stage”

    @denied-wrong-post
    Scenario: only leaders withhold it
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      When Li Na does “withhold”, reason “it touches on state secrets”
      Then the policy says no because “not the right post”
      And those who could are Zhao Gang, Hu Jian

    @denied-wrong-stage
    Scenario: once determined the limit stops, and it is not sent again
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      When Li Na does “send for secrecy review”
      Then the policy says no because “not at this stage”
      And the “secrecy review limit” does not run

    @denied-wrong-stage
    Scenario: it is determined once
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And He Qing has done “determine not to disclose”, reason “it touches on state secrets”
      When He Qing does “determine not to disclose”, reason “it touches on state secrets”
      Then the policy says no because “not at this stage”

    Scenario: the determination gives its reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When He Qing does “determine not to disclose”
      Then it is not accepted because “no reason was given”

  Rule: A refusal cites the law in force on that day

    @denied-marked
    Scenario Outline: the Regulations of 2007, then those of 2019
      Given today is <day>
      And “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “send for secrecy review”
      When Li Na does “audit”
      Then the policy says no because “something stands in the way”
      And the law cited is “<law>”

      Examples:
        | day        | law                                  |
        | 2019-05-14 | Disclosure Regulations (2007) Art 14 |
        | 2019-05-15 | Disclosure Regulations (2019) Art 17 |
