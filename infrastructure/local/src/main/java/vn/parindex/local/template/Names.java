package vn.parindex.local.template;

import java.util.Map;

/**
 * What AWS would make up when it creates a resource, decided here so that it is always the same.
 */
public final class Names {
  /** The region that functions see. */
  public static final String REGION = "ap-southeast-1";

  /** The account that functions see. */
  public static final String ACCOUNT = "000000000000";

  static final Map<String, String> PSEUDO_PARAMETERS =
      Map.of(
          "AWS::AccountId", ACCOUNT,
          "AWS::Region", REGION,
          "AWS::Partition", "aws",
          "AWS::URLSuffix", "amazonaws.com",
          "AWS::StackName", "par-index-local");

  private Names() {}

  public static String arn(String service, String resource) {
    boolean global = service.equals("s3");
    return "arn:aws:"
        + service
        + ":"
        + (global ? "" : REGION)
        + ":"
        + (global ? "" : ACCOUNT)
        + ":"
        + resource;
  }

  public static String functionArn(String function) {
    return arn("lambda", "function:" + function);
  }

  /** The function that an ARN names, with or without an alias; a name is its own. */
  public static String functionOf(String nameOrArn) {
    return nameOrArn.replaceFirst("^.*:function:", "").replaceFirst(":.*$", "");
  }

  /** The ARN of the only stream that a table has here. */
  public static String streamArn(String table) {
    return arn("dynamodb", "table/" + table + "/stream/local");
  }

  /** The table whose stream has this ARN. */
  public static String tableOfStream(String streamArn) {
    return streamArn.replaceFirst("^.*:table/", "").replaceFirst("/stream/.*$", "");
  }

  static String issuer(String userPool) {
    return "https://cognito-idp." + REGION + ".amazonaws.com/" + userPool;
  }
}
