package vn.parindex.local.objects;

import java.io.InputStream;
import java.util.Objects;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Tells a listener of every object that was stored: S3's event notifications. */
final class NotifyingBlobStore extends ForwardingBlobStore {
  private final ObjectListener listener;

  NotifyingBlobStore(BlobStore blobs, ObjectListener listener) {
    super(blobs);
    this.listener = listener;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream bytes) {
    PutObjectResponse stored = super.putBlob(request, bytes);
    tell(request.bucket(), request.key(), stored.versionId(), "Put");
    return stored;
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    CopyObjectResponse stored = super.copyBlob(request);
    tell(request.destinationBucket(), request.destinationKey(), stored.versionId(), "Copy");
    return stored;
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    CompleteMultipartUploadResponse stored = super.completeMultipartUpload(upload, request);
    tell(request.bucket(), request.key(), stored.versionId(), "CompleteMultipartUpload");
    return stored;
  }

  private void tell(String bucket, String key, @Nullable String versionId, String event) {
    HeadObjectResponse head = blobMetadata(bucket, key);
    listener.created(
        new ObjectListener.CreatedObject(
            bucket,
            key,
            head.contentLength(),
            Objects.requireNonNullElse(head.eTag(), "").replace("\"", ""),
            Objects.requireNonNullElse(versionId, ""),
            event));
  }
}
