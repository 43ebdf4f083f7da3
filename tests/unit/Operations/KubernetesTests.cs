using k8s;
using k8s.Models;
using YamlDotNet.RepresentationModel;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>
/// There is no cluster where the tests run. The manifests are read by the client that is generated of the published description of
/// Kubernetes, strictly: a name that isn't there, or a value of another kind, is refused.
/// </summary>
public sealed class KubernetesTests
{
    const string Folder = "deploy/kubernetes";

    static readonly IReadOnlyList<object> Objects = [.. Files().Where(file => file != "kustomization.yml").SelectMany(Load)];

    [Fact]
    public void Every_file_stands_in_the_list_and_has_what_Kubernetes_knows()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Read($"{Folder}/kustomization.yml")));
        var listed = ((YamlSequenceNode)yaml.Documents[0].RootNode["resources"]).Select(file => file.ToString());

        listed.Append("kustomization.yml").ShouldBe(Files(), ignoreOrder: true);
        Objects.Select(one => one.GetType().Name).ShouldBe(
            [
                nameof(V1Namespace), nameof(V1ConfigMap), nameof(V1Deployment), nameof(V1Service), nameof(V1PodDisruptionBudget), nameof(V1Ingress),
                nameof(V1PersistentVolumeClaim), nameof(V1CronJob), nameof(V1CronJob),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void A_name_that_is_not_there_would_be_found() =>
        Should.Throw<Exception>(() =>
            KubernetesYaml.LoadAllFromString(Repository.Read($"{Folder}/web.yml").Replace("replicas:", "replica:"), null, strict: true));

    [Fact]
    public void Two_instances_run_one_of_them_always_and_none_is_taken_away_before_another_is_ready()
    {
        var web = Single<V1Deployment>();
        var labels = web.Spec.Template.Metadata.Labels;

        web.Spec.Replicas.ShouldBe(2);
        (web.Spec.Strategy.Type, web.Spec.Strategy.RollingUpdate.MaxUnavailable.Value).ShouldBe(("RollingUpdate", "0"));
        Single<V1PodDisruptionBudget>().Spec.MinAvailable.Value.ShouldBe("1");
        var disruption = Single<V1PodDisruptionBudget>().Spec.Selector.MatchLabels;
        foreach (var selector in new[] { web.Spec.Selector.MatchLabels, disruption, Single<V1Service>().Spec.Selector })
        {
            selector.ShouldBe(labels);
        }
    }

    [Fact]
    public void It_is_restarted_by_the_process_and_gets_visitors_also_without_a_database()
    {
        var web = Containers().Single(container => container.Name == "web");

        web.LivenessProbe.HttpGet.Path.ShouldBe("/health/live");
        web.StartupProbe.HttpGet.Path.ShouldBe("/health/live");
        web.ReadinessProbe.HttpGet.Path.ShouldBe("/health/ready?database=no");
        web.Ports.Single().Name.ShouldBe(web.ReadinessProbe.HttpGet.Port.Value);
        var drain = int.Parse(Single<V1ConfigMap>().Data["Site__DrainSeconds"]);
        // The program says 503 for so long, and then has twenty seconds.
        Single<V1Deployment>().Spec.Template.Spec.TerminationGracePeriodSeconds!.Value.ShouldBeGreaterThan(drain + 20);
        (web.ReadinessProbe.PeriodSeconds!.Value * web.ReadinessProbe.FailureThreshold!.Value).ShouldBeLessThanOrEqualTo(drain);
    }

    [Fact]
    public void No_pod_has_more_rights_than_it_needs()
    {
        foreach (var pod in Pods())
        {
            pod.AutomountServiceAccountToken.ShouldBe(false);
            var rights = pod.SecurityContext;
            (rights.RunAsNonRoot, rights.RunAsUser, rights.SeccompProfile.Type).ShouldBe((true, 10001L, "RuntimeDefault"));
        }
        foreach (var container in Containers())
        {
            var rights = container.SecurityContext;
            (rights.ReadOnlyRootFilesystem, rights.AllowPrivilegeEscalation).ShouldBe((true, false));
            rights.Capabilities.Drop.ShouldBe(["ALL"]);
            container.Resources.Limits.Keys.ShouldContain("memory");
            container.Resources.Requests.Keys.ShouldBe(["cpu", "memory"], ignoreOrder: true);
            container.VolumeMounts.ShouldContain(mount => mount.MountPath == "/tmp");
        }
        Repository.Read("docker/Dockerfile").ShouldContain("USER 10001");
    }

    [Fact]
    public void Secrets_are_named_and_never_written()
    {
        string[] parts = ["Password", "Key", "ConnectionStrings"];
        var secret = Containers().SelectMany(container => container.Env).Where(one => Array.Exists(parts, one.Name.Contains)).ToList();

        secret.ShouldNotBeEmpty();
        secret.ShouldAllBe(one => one.Value == null && one.ValueFrom.SecretKeyRef.Name == "site-secrets");
        Single<V1ConfigMap>().Data.Keys.ShouldNotContain(key => Array.Exists(parts, key.Contains));
    }

    [Fact]
    public void Back_ups_are_made_and_tried_one_at_a_time_with_commands_that_there_are()
    {
        var jobs = Objects.OfType<V1CronJob>().ToDictionary(job => job.Metadata.Name, job => job.Spec);

        jobs.Values.ShouldAllBe(job => job.ConcurrencyPolicy == "Forbid" && job.TimeZone == "Europe/Brussels");
        jobs["backup"].JobTemplate.Spec.Template.Spec.Containers.Single().Args.ShouldBe(["backup", "--to", "/backups"]);
        jobs["restore-drill"].JobTemplate.Spec.Template.Spec.Containers.Single().Args.ShouldBe(["restore", "drill"]);
    }

    [Fact]
    public void The_site_answers_under_the_name_of_the_ingress()
    {
        var ingress = Single<V1Ingress>().Spec;

        ingress.Rules.Single().Host.ShouldBe(Single<V1ConfigMap>().Data["AllowedHosts"]);
        ingress.Tls.Single().Hosts.ShouldBe([ingress.Rules.Single().Host]);
        ingress.Rules.Single().Http.Paths.Single().Backend.Service.Name.ShouldBe(Single<V1Service>().Metadata.Name);
    }

    static T Single<T>() => Objects.OfType<T>().Single();

    static IEnumerable<V1PodSpec> Pods() =>
        [Single<V1Deployment>().Spec.Template.Spec, .. Objects.OfType<V1CronJob>().Select(job => job.Spec.JobTemplate.Spec.Template.Spec)];

    static IEnumerable<V1Container> Containers() => Pods().SelectMany(pod => pod.Containers);

    static IEnumerable<string> Files() => Directory.GetFiles(Path.Combine(Repository.Root, Folder)).Select(file => Path.GetFileName(file));

    static IEnumerable<object> Load(string file) => KubernetesYaml.LoadAllFromString(Repository.Read($"{Folder}/{file}"), null, strict: true);
}
