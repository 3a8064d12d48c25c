/** The image of {@code deploy/}, built and started without a container engine. */
package news.dateline.deploy;
