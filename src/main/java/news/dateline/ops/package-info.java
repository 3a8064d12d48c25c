/** What an operator asks at three in the morning: is it up, does it get on, what does it wait for. */
package news.dateline.ops;
