/** What {@code k8s/} says, held against Kubernetes, its operators, Prometheus and the service itself. */
package news.dateline.k8s;
