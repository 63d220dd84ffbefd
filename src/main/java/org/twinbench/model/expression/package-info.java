/**
 * Formulas with units: a small language for rules, times and attributes in a scenario. It has no loops and calls
 * nothing outside, a text has a limited length and depth, and units are checked before anything is computed.
 *
 * <pre>
 * expression = or [ "?" expression ":" expression ]
 * or         = and { ("or" | "||") and }
 * and        = not { ("and" | "&amp;&amp;") not }
 * not        = ("not" | "!") not | comparison
 * comparison = sum [ ("==" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=") sum ]
 * sum        = product { ("+" | "-") product }
 * product    = signed { ("*" | "/") signed }
 * signed     = ("-" | "not" | "!") signed | power
 * power      = operand [ "^" signed ]
 * operand    = number [ unit ] | "true" | "false" | word | name | call | "(" expression ")"
 * call       = function "(" expression { "," expression } ")"
 * function   = "min" | "max" | "abs" | "sqrt" | "floor" | "ceil" | "round" | "exp" | "log" | "if"
 * number     = digits [ "." [ digits ] ] [ exponent ] | "." digits [ exponent ]
 * unit       = a symbol of {@link org.twinbench.model.Unit}; the longest that fits is taken
 * word       = "'" text "'" | '"' text '"'
 * name       = letter { letter | digit | "_" } { "." letter { letter | digit | "_" } }
 * </pre>
 *
 * <p>A letter is one of any script, or an underscore. {@code if(c, a, b)} is {@code c ? a : b}. A sign directly before
 * a temperature in °C belongs to it.
 *
 * <p>{@link org.twinbench.model.expression.Expression#parse} reads a text, and its {@code compile} makes code of it
 * for a {@link org.twinbench.model.expression.Scope}. Values are held in rows of one {@code double[]}, as an engine
 * with many parts has them: amounts in SI, truths as 1 or 0, words as numbers.
 */
package org.twinbench.model.expression;
