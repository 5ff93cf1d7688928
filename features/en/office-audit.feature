# Rendered from zh/office-audit.feature: change that file, not this one.
Feature: Another bureau, another chain

  Background:
    Given the policy is “Disclosure policy of a culture bureau”
    And the units and the categories they answer for
      | unit                        | id      | category                  |
      | the General Office          | office  | institution and functions |
      | the Public Services Section | culture | public cultural services  |
    And the people and their posts
      | name     | id       | post               | unit                        |
      | Guo Wei  | guo.wei  | head of the office | the General Office          |
      | Tang Min | tang.min | office auditor     | the General Office          |
      | Han Xue  | han.xue  | section clerk      | the Public Services Section |
      | Luo Ping | luo.ping | section head       | the Public Services Section |

  Rule: Without a leader's approval: audited by the office, then published

    Scenario: provided, audited, published
      Given Han Xue has drafted “performances to come” in the category “public cultural services”
      And Luo Ping has done “provide”
      And Tang Min has done “audit”
      When Tang Min does “publish”
      Then the trail reads
        | person   | action  | to                  |
        | Han Xue  | draft   | drafted             |
        | Luo Ping | provide | department-provided |
        | Tang Min | audit   | office-audited      |
        | Tang Min | publish | published           |
      And the public reads “performances to come”

    @denied-wrong-stage
    Scenario: nothing is published before the audit
      Given “performances to come” in the category “public cultural services” has come to “department-provided”
      When Tang Min does “publish”
      Then the policy says no because “not at this stage”

    @denied-distinct-persons
    Scenario: whoever provided does not audit here either
      Given Luo Ping has been appointed as “office auditor” of the General Office
      And Han Xue has drafted “performances to come” in the category “public cultural services”
      And Luo Ping has done “provide”
      When Luo Ping does “audit”
      Then the policy says no because “each step needs another person”, step “provide”, about “Luo Ping”
      And those who could are Guo Wei, Tang Min
